#include "tests/run.h"

#include <QApplication>

QObject* testCatalogue();
QObject* testConvolution();

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests({testCatalogue(), testConvolution()}, argc, argv);
}
