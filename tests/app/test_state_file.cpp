#include "app/files/packed.h"
#include "tests/app/saved.h"
#include "tests/run.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using app::StateFile;
using engine::Change;
using engine::InputError;

namespace {

const char* const Table = "a,b,kind\n1,2,x\n2,3,y\n4,1,x\n0,5,y\n3,3,x\n1,4,y\n2,2,x\n5,1,y\n";

std::string complaintAbout(const QByteArray& bytes)
{
    try {
        app::resumed(app::stateIn(bytes));
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace

/// What a state file holds is what was saved; what it cannot be is refused, with one message.
class TestStateFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString written(const QString& name, const QByteArray& bytes)
    {
        widgets::writeWhole(m_dir.filePath(name), [&bytes](QIODevice& device) { device.write(bytes); });
        return m_dir.filePath(name);
    }
    QString picture()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 40; ++x) image.setPixel(x, y, qRgb(6 * x, 8 * y, 3 * x + 2 * y));
        image.save(m_dir.filePath("mine.png"));
        return m_dir.filePath("mine.png");
    }

    struct Fork {
        int step;
        std::vector<Change> changes;
    };
    /// A lesson after some changes, each at its step.
    static app::Resumed ran(const char* id, const std::vector<Fork>& forks, int step)
    {
        app::Resumed run{&lessons::lessonNamed(id), lessons::lessonNamed(id).open(), step};
        for (const Fork& fork : forks) {
            run.session->await(fork.step);
            run.session->apply(app::withCopies(run.session->fields(), fork.changes), fork.step);
        }
        run.session->await(step);
        return run;
    }
    /// A small valid file, to spoil.
    static QJsonObject small()
    {
        return QJsonDocument::fromJson(saved(ran("playground", {{5, {{"learning-rate", "0.1"}}}}, 8))).object();
    }

private Q_SLOTS:
    void whatWasSavedIsShown_data()
    {
        QTest::addColumn<std::function<app::Resumed()>>("run");
        const auto row = [](const char* name, std::function<app::Resumed()> run) { QTest::newRow(name) << std::move(run); };
        row("changed kernel", [] { return ran("convolution", {{0, {{"kernel", "1,2,1;0,0,0;-1,-2,-1"}}}}, 40); });
        row("own picture", [this] { return ran("convolution", {{0, {{"picture", picture().toStdString()}}}}, 40); });
        row("own table", [this] {
            return ran("playground", {{0, {{"data", written("own table.csv", Table).toStdString()}}}}, 60);
        });
        row("forks and an edited weight", [] {
            return ran("playground",
                       {{20, {{"learning-rate", "0.1"}}}, {30, {{"weight[0,1,1]", "0.75"}}}, {40, {{"optimizer", "sgd"}}}}, 70);
        });
        row("before its last fork", [] { return ran("playground", {{20, {{"learning-rate", "0.1"}}}}, 10); });
        row("painted points", [] {
            return ran("playground", {{0, {{"data", "painted"}}}, {0, {{"points", "1,1,0;-1,-1,1;2,-1,0"}}}}, 25);
        });
    }
    void whatWasSavedIsShown()
    {
        QFETCH(std::function<app::Resumed()>, run);
        checkSaved(run());
    }
    void theRunGoesOnAsItWouldHave()
    {
        const app::Resumed before = ran("playground", {{20, {{"learning-rate", "0.1"}}}, {60, {{"noise", "0.1"}}}}, 50);
        const app::Resumed after = app::resumed(app::stateIn(saved(before)));
        for (const auto& run : {&before, &after}) (*run).session->await(90);
        QCOMPARE(app::jsonOf(after.session->values(90)), app::jsonOf(before.session->values(90)));
    }
    void whatATeacherAddedIsKept()
    {
        QJsonObject json = small();
        const QJsonObject added{{"notes", "第一课"},
                                {"locks", QJsonArray{"layers", "seed"}},
                                {"questions", QJsonArray{QJsonObject{{"at", 5}, {"text", "?"}}}},
                                {"unheard-of", QJsonObject{{"a", QJsonArray{1.5, QJsonValue::Null}}}}};
        for (auto member = added.begin(); member != added.end(); ++member) json[member.key()] = member.value();
        app::Resumed run = app::resumed(app::stateIn(QJsonDocument(json).toJson()));
        QCOMPARE(run.others, added);
        const QByteArray again = app::bytesOf(app::stateOf(*run.lesson, *run.session, run.step, run.others));
        QCOMPARE(QJsonDocument::fromJson(again).object(), json);
    }
    void aFileSaysForAClassWhetherQuestionsAreAsked()
    {
        for (const bool asks : {true, false}) {
            QJsonObject json = small();
            json[app::AsksMember] = asks;
            const app::Resumed run = app::resumed(app::stateIn(QJsonDocument(json).toJson()));
            const QByteArray again = app::bytesOf(app::stateOf(*run.lesson, *run.session, run.step, run.others));
            QCOMPARE(QJsonDocument::fromJson(again).object(), json);
        }
        QJsonObject json = small();
        json[app::AsksMember] = 1;
        QVERIFY_THROWS_EXCEPTION(engine::InputError, app::stateIn(QJsonDocument(json).toJson()));
    }
    void aFileIsIndependentOfTheOriginalsOfItsData()
    {
        const QString path = written("gone.csv", Table);
        const app::Resumed before = ran("playground", {{0, {{"data", path.toStdString()}}}}, 10);
        QVERIFY(QFile::remove(path));
        const QByteArray bytes = saved(before);
        QVERIFY(QDir(app::ownFolder()).removeRecursively()); // as on another machine
        QVERIFY(bytes.contains("gone.csv"));
        QVERIFY(!bytes.contains(QFileInfo(path).path().toUtf8()));
        QVERIFY(!bytes.contains(app::ownFolder().toUtf8()));
        const app::Resumed after = app::resumed(app::stateIn(bytes));
        QCOMPARE(app::jsonOf(after.session->values(10)), app::jsonOf(before.session->values(10)));
    }
    void parametersAloneMakeAFile()
    {
        const app::Resumed run =
            app::resumed(app::stateIn(R"({"format": 1, "lesson": "ring-all-reduce", "parameters": {"devices": 8}, "step": 3})"));
        QCOMPARE(engine::find(run.session->fields(), "devices").text(), std::string("8"));
        QCOMPARE(run.step, 3);
        QCOMPARE(app::resumed(app::stateIn(R"({"format": 1, "lesson": "convolution"})")).step, 0);
    }
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* name, const QByteArray& bytes, const char* right) {
            QTest::newRow(name) << bytes << QString::fromUtf8(right);
        };
        const auto spoilt = [](const char* member, const QJsonValue& value) {
            QJsonObject json = small();
            json[QLatin1String(member)] = value;
            return QJsonDocument(json).toJson();
        };
        const QByteArray whole = QJsonDocument(small()).toJson();
        row("empty", "", "damaged");
        row("text", "Dear class,", "damaged");
        row("not UTF-8", "{\"format\": 1, \"lesson\": \"\xff\xfe\"}", "damaged");
        row("truncated", whole.left(whole.size() / 2), "damaged");
        row("a list", "[1, 2]", "object");
        row("another program's", "{\"version\": 4}", "says no format");
        row("newer", spoilt("format", 2), "newer");
        row("format 0", spoilt("format", 0), "from 1");
        row("format text", spoilt("format", "1"), "format must be a whole number");
        row("unknown lesson", spoilt("lesson", "alchemy"), "convolution");
        row("lesson number", spoilt("lesson", 7), "lesson must be a text");
        row("negative step", spoilt("step", -1), "step must be a whole number");
        row("half a step", spoilt("step", 1.5), "step must be a whole number");
        row("huge step", spoilt("step", 1e300), "step must be a whole number");
        row("history text", spoilt("history", "long"), "history must be a list");
        row("history of numbers", spoilt("history", QJsonArray{1}), "history[0] must be an object");
        const auto fork = [](const QJsonValue& step, const char* name, const char* value) {
            return QJsonObject{{"step", step}, {"changes", QJsonArray{QJsonObject{{"name", name}, {"value", value}}}}};
        };
        row("steps out of order", spoilt("history", QJsonArray{fork(0, "seed", "1"), fork(5, "seed", "1"), fork(5, "seed", "1")}),
            "history[2].step must be later");
        row("unknown parameter", spoilt("history", QJsonArray{fork(0, "taste", "1")}), "taste");
        row("value out of range", spoilt("history", QJsonArray{fork(0, "learning-rate", "-7")}), "learning-rate");
        row("file of this machine", spoilt("history", QJsonArray{fork(0, "data", "/etc/passwd")}), "not in the file");
        row("parameters that differ", spoilt("parameters", QJsonObject{{"learning-rate", 0.5}}), "learning-rate");
        row("parameters text", spoilt("parameters", "many"), "parameters must be an object");
        row("a text for a number", R"({"format": 1, "lesson": "ring-all-reduce", "parameters": {"devices": "8"}})",
            "parameters.devices must be a number, not a text");
        row("a text for yes or no", R"({"format": 1, "lesson": "fsdp", "parameters": {"prefetch": "true"}})",
            "parameters.prefetch must be true or false, not a text");
        row("state no base64", spoilt("state", "*"), "state must be bytes in base64");
        row("state damaged", spoilt("state", "AAAAAAAA"), "packed bytes are damaged");
        row("file with a way out", spoilt("files", QJsonArray{QJsonObject{{"id", "x/../../y"}, {"data", ""}}}), "files[0].id");
        row("file of other bytes", spoilt("files", QJsonArray{QJsonObject{{"id", "x/y.csv"}, {"data", "AAAA"}}}), "SHA-256");
        QByteArray many;
        for (int i = 0; i < 100'000; ++i) many += (i ? ",\"p" : "\"p") + QByteArray::number(i) + "\":1";
        row("many parameters", R"({"format": 1, "lesson": "playground", "parameters": {)" + many + "}}",
            "parameters may have at most 1000 entries");
        QJsonArray forks, changes;
        for (int i = 0; i < 1000; ++i) changes.append(QJsonObject{{"name", "seed"}, {"value", "1"}});
        for (int i = 0; i < 11; ++i) forks.append(QJsonObject{{"step", i}, {"changes", changes}});
        row("many changes", spoilt("history", forks), "history may have at most 10000 changes");
        row("nested", QByteArray(100'000, '['), "nested");
        row("crowded", "[" + QByteArray("[],").repeated(1'000'000), "values");
        row("too large", QByteArray(app::LargestStateFile + 1, ' '), "64 MB");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, right);
        const std::string complaint = complaintAbout(bytes);
        QVERIFY2(QString::fromStdString(complaint).contains(right), complaint.c_str());
        QVERIFY(!QString::fromStdString(complaint).contains(QLatin1Char('\n')));
    }
    void packedBytesComeBackAndNoMoreOfThemThanAllowed()
    {
        const std::string zeros(5'000'000, '\0'), one = "x";
        for (const std::string& bytes : {std::string(), one, zeros})
            QCOMPARE(app::unpacked(app::packed(bytes), 5'000'000), bytes);
        QVERIFY(app::packed(zeros).size() < 50'000);
        QVERIFY_EXCEPTION_THROWN(app::unpacked(app::packed(zeros), 4'999'999), InputError);
        QVERIFY_EXCEPTION_THROWN(app::unpacked(app::packed(zeros).chopped(1), 5'000'000), InputError);
        QVERIFY_EXCEPTION_THROWN(app::unpacked(app::packed(one) + "more", 5'000'000), InputError);
    }
    void anErrorInOwnDataNamesTheFileAsThePersonDoes()
    {
        const app::OwnFile own{"my table.csv", "a,b,kind\n1,2,x\n3,oops,y\n1,5,x\n"};
        const QJsonObject json{
            {"format", 1},
            {"lesson", "playground"},
            {"parameters", QJsonObject{{"data", own.id()}}},
            {"files", QJsonArray{QJsonObject{{"id", own.id()}, {"data", QString::fromLatin1(own.content.toBase64())}}}}};
        const QString path = written("holds.tensorscope", QJsonDocument(json).toJson());
        try {
            app::openState(path);
            QFAIL("opened");
        } catch (const InputError& error) {
            const QString message = QString::fromUtf8(error.what());
            QVERIFY2(message.contains("my table.csv") && message.contains(path), error.what());
            QVERIFY2(!message.contains(app::ownFolder()), error.what());
        }
    }
};

REGISTER_TEST(TestStateFile, "none")
#include "test_state_file.moc"
