#include "tests/run.h"

int main(int argc, char** argv)
{
    return runTests(
        {
            TEST(Collectives),
            TEST(ConvolutionEngine),
            TEST(Digits),
            TEST(Elementary),
            TEST(Fields),
            TEST(Host),
            TEST(LearnKernel),
            TEST(Network),
            TEST(PointSets),
            TEST(Random),
            TEST(Resume),
            TEST(Split),
            TEST(Table),
            TEST(Trace),
            TEST(Training),
        },
        argc, argv);
}
