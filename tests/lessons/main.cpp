#include "tests/run.h"

#include <QApplication>

QObject* testRingAllReduce();

int main(int argc, char** argv)
{
    const QApplication app(argc, argv); // fonts
    return runTests({testRingAllReduce()}, argc, argv);
}
