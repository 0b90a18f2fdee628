#include "tests/run.h"

QObject* testCollectives();
QObject* testConvolutionEngine();
QObject* testFields();
QObject* testHost();
QObject* testLearnKernel();
QObject* testMlp();
QObject* testPointSets();
QObject* testRandom();
QObject* testSplit();
QObject* testTable();
QObject* testTrace();

int main(int argc, char** argv)
{
    return runTests({testCollectives(), testConvolutionEngine(), testFields(), testHost(), testLearnKernel(), testMlp(),
                     testPointSets(), testRandom(), testSplit(), testTable(), testTrace()},
                    argc, argv);
}
