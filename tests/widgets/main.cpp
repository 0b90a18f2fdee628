#include "tests/run.h"

#include <QApplication>

QObject* testCanvas();
QObject* testChart();
QObject* testExport();
QObject* testKnobs();
QObject* testNumber();
QObject* testPlayer();
QObject* testRamp();

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests({testCanvas(), testChart(), testExport(), testKnobs(), testNumber(), testPlayer(), testRamp()}, argc, argv);
}
