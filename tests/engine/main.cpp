#include "tests/run.h"

QObject* testConvolutionEngine();
QObject* testFields();
QObject* testTrace();

int main(int argc, char** argv) { return runTests({testConvolutionEngine(), testFields(), testTrace()}, argc, argv); }
