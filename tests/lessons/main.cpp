#include "tests/run.h"

#include <QApplication>

QObject* testCatalogue();

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runTests({testCatalogue()}, argc, argv);
}
