#include "app/presenter.h"

#include <QSignalSpy>
#include <QTest>

using app::Presenter;

namespace {

std::string valueOf(const Presenter& presenter, const char* name)
{
    return engine::find(presenter.session().fields(), name).text();
}

} // namespace

class TestPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreUndoneAndRedone()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        const int steps = presenter.player().last();
        presenter.change(QStringLiteral("devices"), QStringLiteral("8"));
        QCOMPARE(valueOf(presenter, "devices"), std::string("8"));
        QCOMPARE(presenter.player().last(), 14); // 2(p - 1)
        presenter.change(QStringLiteral("elements"), QStringLiteral("20"));
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "elements"), std::string("12"));
        QCOMPARE(valueOf(presenter, "devices"), std::string("8"));
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "devices"), std::string("4"));
        QCOMPARE(presenter.player().last(), steps);
        presenter.undoStack().redo();
        presenter.undoStack().redo();
        QCOMPARE(valueOf(presenter, "devices"), std::string("8"));
        QCOMPARE(valueOf(presenter, "elements"), std::string("20"));
    }
    void draggingOneKnobIsOneChange()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        for (int devices = 5; devices <= 12; ++devices) presenter.change(QStringLiteral("devices"), QString::number(devices));
        QCOMPARE(presenter.undoStack().count(), 1);
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "devices"), std::string("4"));
    }
    void aRefusedValueChangesNothingAndIsSaid()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("ring-all-reduce"));
        presenter.player().seek(3);
        QSignalSpy refused(&presenter, &Presenter::refused);
        presenter.change(QStringLiteral("devices"), QStringLiteral("99"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("1 to 16")));
        QCOMPARE(valueOf(presenter, "devices"), std::string("4"));
        QCOMPARE(presenter.player().position(), 3.0);
        QCOMPARE(presenter.undoStack().count(), 0);
    }
    void theEndStaysTheEnd()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("convolution"));
        presenter.player().seek(presenter.player().last());
        presenter.change(QStringLiteral("stride"), QStringLiteral("2"));
        QCOMPARE(presenter.player().position(), double(presenter.player().last()));
        QCOMPARE(presenter.player().last(), 15 * 15); // floor((32 - 3)/2) + 1 = 15
    }
    void defaultsAreOneStepToo()
    {
        Presenter presenter;
        presenter.open(lessons::lessonNamed("convolution"));
        presenter.change(QStringLiteral("stride"), QStringLiteral("2"));
        presenter.change(QStringLiteral("kernel"), QStringLiteral("laplacian"));
        presenter.resetToDefaults();
        QCOMPARE(valueOf(presenter, "stride"), std::string("1"));
        QCOMPARE(valueOf(presenter, "kernel"), std::string("sobel-x"));
        presenter.undoStack().undo();
        QCOMPARE(valueOf(presenter, "kernel"), std::string("laplacian"));
    }
};

QObject* testPresenter() { return new TestPresenter; }
#include "test_presenter.moc"
