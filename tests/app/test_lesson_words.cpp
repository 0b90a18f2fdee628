#include "app/window/language.h"
#include "tests/app/refused.h"
#include "tests/under_test.h"
#include "widgets/canvas/page.h"

#include <QPainter>
#include <QTranslator>

/// The words of every lesson, in both languages.
class TestLessonWords : public QObject {
    Q_OBJECT
    /// What has a digit is no word (2; 8,8; x1^2; l2), and what a couplet begins with is Chinese.
    static bool isEnglishWord(const std::string& text)
    {
        return std::none_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) || c > 127; });
    }

private Q_SLOTS:
    void cleanup() { app::setLanguage(QStringLiteral("en")); }

    void captionsAreWhole_data() { eachLesson(); }
    void captionsAreWhole() // in windows of 1280 x 800 and 1600 x 1000, and in front of a class, alone and beside an open side
    {
        QFETCH(QString, lesson);
        const auto session = openedToEndSoon(lessons::lessonNamed(lesson.toStdString()));
        session->await(std::min(session->lastStep(), 40));
        const int last = session->lastStep();
        for (const QString& language : app::languages()) {
            app::setLanguage(language);
            std::vector<lessons::Caption> captions;
            for (int step = 0; step <= last; step += std::max(1, last / 100)) captions.push_back(session->caption(step));
            for (const auto& [size, name] :
                 {std::pair(QSizeF(904, 744), "light"), std::pair(QSizeF(1000, 928), "light"),
                  std::pair(QSizeF(1600, 931), "projector"), std::pair(QSizeF(1280, 731), "projector"),
                  std::pair(QSizeF(1120, 931), "projector"), std::pair(QSizeF(896, 731), "projector")}) {
                const widgets::Theme& theme = widgets::Theme::named(QString::fromLatin1(name));
                const QRectF room = widgets::layoutPage(size, theme).caption;
                QImage nothing(1, 1, QImage::Format_RGB32);
                QPainter painter(&nothing);
                const widgets::Canvas canvas(painter, theme, {});
                const double line = canvas.lineHeight(widgets::Role::Caption), ink = 1.2 * line / 1.5;
                for (const lessons::Caption& caption : captions) {
                    const double high =
                        canvas.paragraphHeight(room.width(), caption.lead, caption.text, widgets::Role::Caption) - line + ink;
                    QVERIFY2(high <= room.height(), qPrintable(caption.whole()));
                }
            }
        }
    }
    void everyFieldRefusesInChinese_data() { eachLesson(); }
    void everyFieldRefusesInChinese()
    {
        app::setLanguage(QStringLiteral("zh_CN"));
        QFETCH(QString, lesson);
        const auto session = lessons::lessonNamed(lesson.toStdString()).open();
        for (const engine::Field& field : session->fields())
            for (const char* value : {"", "?", "1e99", "-1"}) {
                const engine::Message refusal = refusalOf([&] { session->apply({{field.name(), value}}); });
                if (!refusal.empty()) checkChinese(refusal, field.choices);
            }
        checkChinese(refusalOf([&] { session->apply({{"no-such-field", "1"}}); }));
    }
    void everyFieldAndChoiceIsTranslated()
    {
        QTranslator zh;
        QVERIFY(zh.load(QStringLiteral(":/i18n/tensorscope_zh_CN")));
        const auto translated = [&zh](const char* context, const std::string& text) {
            QVERIFY2(!zh.translate(context, text.c_str()).isEmpty(), text.c_str());
        };
        const auto isLesson = [](const std::string& text) {
            const auto all = lessons::catalogue();
            return std::any_of(all.begin(), all.end(), [&](const lessons::Lesson* lesson) { return lesson->id == text; });
        };
        for (const lessons::Lesson* lesson : lessonsUnderTest()) {
            translated("lessons", lesson->title);
            translated("lessons", lesson->idea);
            translated("lessons", lesson->teacher.question);
            translated("lessons", lesson->teacher.misconception);
            for (const std::string text : lesson->teacher.prerequisites)
                if (!isLesson(text)) translated("lessons", text);
            const auto session = lesson->open();
            for (const engine::Field& field : session->fields()) {
                translated("fields", field.about.label);
                translated("fields", field.about.help);
                for (const std::string& choice : field.choices)
                    if (isEnglishWord(choice)) translated("choices", choice);
            }
        }
    }
};

REGISTER_TEST(TestLessonWords)
#include "test_lesson_words.moc"
