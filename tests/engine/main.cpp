#include "tests/run.h"

QObject* testCollectives();
QObject* testConvolutionEngine();
QObject* testElementary();
QObject* testFields();
QObject* testMlp();
QObject* testNetwork();
QObject* testRandom();
QObject* testTrace();
QObject* testTraining();

int main(int argc, char** argv)
{
    return runTests({testCollectives(), testConvolutionEngine(), testElementary(), testFields(), testMlp(), testNetwork(),
                     testRandom(), testTrace(), testTraining()},
                    argc, argv);
}
