#include "tests/run.h"

QObject* testCollectives();
QObject* testConvolution();
QObject* testFields();
QObject* testMlp();
QObject* testRandom();
QObject* testTrace();

int main(int argc, char** argv)
{
    return runTests({testCollectives(), testConvolution(), testFields(), testMlp(), testRandom(), testTrace()}, argc, argv);
}
