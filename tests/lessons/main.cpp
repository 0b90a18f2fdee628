#include "tests/run.h"

int main(int argc, char** argv)
{
    return runTests(
        {
            TEST(Catalogue),
            TEST(Convolution),
            TEST(RingAllReduce),
        },
        argc, argv);
}
