#include "tests/app/saved.h"
#include "tests/lessons/sessions.h"

/// What a state file of a lesson holds is what was saved.
class TestLessonFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedIsShown_data() { eachLesson(); }
    void whatWasSavedIsShown()
    {
        QFETCH(QString, lesson);
        const lessons::Lesson& opened = lessons::lessonNamed(lesson.toStdString());
        app::Resumed run{&opened, opened.open(), 0};
        run.step = std::min(5, run.session->lastStep());
        run.session->await(run.step);
        checkSaved(run);
    }
    void aStateFileHoldsBoth_data() { eachLesson(); }
    void aStateFileHoldsBoth()
    {
        QFETCH(QString, lesson);
        const lessons::Lesson& opened = lessons::lessonNamed(lesson.toStdString());
        const auto session = opened.open();
        session->apply({{"twin.seed", "8"}, {"twin", "difference"}});
        const int step = std::min(20, session->lastStep());
        session->await(step);
        const auto read = app::resumed(app::stateIn(app::bytesOf(app::stateOf(opened, *session, step))));
        QCOMPARE(read.step, step);
        QVERIFY(read.session->history() == session->history() && read.session->isSubtracted());
        QCOMPARE(difference(read.session->values(step), session->values(step)), QString());
    }
};

REGISTER_TEST(TestLessonFiles)
#include "test_lesson_files.moc"
