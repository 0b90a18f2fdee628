#include "tests/run.h"

QObject* testFields();
QObject* testTrace();

int main(int argc, char** argv) { return runTests({testFields(), testTrace()}, argc, argv); }
