#include "tests/run.h"

QObject* testCollectives();
QObject* testConvolutionEngine();
QObject* testFields();
QObject* testHost();
QObject* testMlp();
QObject* testRandom();
QObject* testTrace();

int main(int argc, char** argv)
{
    return runTests({testCollectives(), testConvolutionEngine(), testFields(), testHost(), testMlp(), testRandom(), testTrace()},
                    argc, argv);
}
