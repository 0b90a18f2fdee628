#include "tests/run.h"

#include <QApplication>

QObject* testCanvas();
QObject* testEdges();
QObject* testExport();
QObject* testKnobs();
QObject* testNumber();
QObject* testPlayer();
QObject* testRamp();

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests({testCanvas(), testEdges(), testExport(), testKnobs(), testNumber(), testPlayer(), testRamp()}, argc, argv);
}
