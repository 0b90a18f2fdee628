#include "tests/run.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests(
        {
            TEST(Accessible),
            TEST(Canvas),
            TEST(Chart),
            TEST(Edges),
            TEST(Explain),
            TEST(Export),
            TEST(Formula),
            TEST(Knobs),
            TEST(Number),
            TEST(Player),
            TEST(Prose),
            TEST(Ramp),
            TEST(Stage),
        },
        argc, argv);
}
