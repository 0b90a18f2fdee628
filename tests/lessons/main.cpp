#include "tests/run.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests(
        {
            TEST(Accessibility),
            TEST(Catalogue),
            TEST(Convolution),
            TEST(Explanations),
            TEST(PlaygroundExplain),
            TEST(PlaygroundStage),
            TEST(Questions),
            TEST(RingAllReduce),
            TEST(Texts),
            TEST(TrainingLessons),
            TEST(Playground),
        },
        argc, argv);
}
