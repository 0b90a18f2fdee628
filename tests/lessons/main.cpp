#include "lessons/remembered.h"
#include "tests/run.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    lessons::timesRemembered() = 6;
    return runTests(argc, argv);
}
