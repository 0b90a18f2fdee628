#include "tests/run.h"

QObject* testCollectives();
QObject* testConvolutionEngine();
QObject* testDigits();
QObject* testElementary();
QObject* testFields();
QObject* testNetwork();
QObject* testRandom();
QObject* testTrace();
QObject* testTraining();

int main(int argc, char** argv)
{
    return runTests({testCollectives(), testConvolutionEngine(), testDigits(), testElementary(), testFields(), testNetwork(),
                     testRandom(), testTrace(), testTraining()},
                    argc, argv);
}
