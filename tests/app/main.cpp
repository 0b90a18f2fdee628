#include "tests/run.h"

int main(int argc, char** argv)
{
    return runTests(
        {
            TEST(CommandLine),
            TEST(Presenter),
            TEST(Rooms),
            TEST(Translations),
            TEST(Window),
        },
        argc, argv);
}
