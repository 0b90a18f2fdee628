#include "tests/run.h"

#include <QGuiApplication>

QObject* testConvolution();

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv); // fonts and colours
    return runTests({testConvolution()}, argc, argv);
}
