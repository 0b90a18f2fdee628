#include "tests/run.h"

int main(int argc, char** argv)
{
    return runTests(
        {
            TEST(Canvas),
            TEST(Edges),
            TEST(Export),
            TEST(Knobs),
            TEST(Number),
            TEST(Player),
            TEST(Ramp),
        },
        argc, argv);
}
