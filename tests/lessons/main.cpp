#include "tests/run.h"

#include <QApplication>

QObject* testCatalogue();
QObject* testConvolution();
QObject* testRingAllReduce();

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests({testCatalogue(), testConvolution(), testRingAllReduce()}, argc, argv);
}
