#include "tests/run.h"

QObject* testCollectives();
QObject* testFields();
QObject* testMlp();
QObject* testRandom();
QObject* testTrace();

int main(int argc, char** argv)
{
    return runTests({testCollectives(), testFields(), testMlp(), testRandom(), testTrace()}, argc, argv);
}
