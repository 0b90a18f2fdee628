#pragma once

#include "app/files/json.h"
#include "app/files/state_file.h"
#include "app/run/presentation.h"
#include "widgets/export/export.h"

#include <QTest>

inline QImage pictureOf(const app::Resumed& run, int step)
{
    const widgets::Page page = app::pageAt(*run.lesson, *run.session, step);
    return widgets::pictureOf({{1280, 800}, 1}, widgets::Theme::named(QStringLiteral("light")), page);
}

inline QByteArray saved(const app::Resumed& run) { return app::bytesOf(app::stateOf(*run.lesson, *run.session, run.step)); }

/// What a file of this run holds is this run.
inline void checkSaved(const app::Resumed& before)
{
    const app::Resumed after = app::resumed(app::stateIn(saved(before)));
    QCOMPARE(after.lesson, before.lesson);
    QCOMPARE(after.step, before.step);
    QCOMPARE(after.session->history(), before.session->history());
    QVERIFY(after.session->visit(after.step));
    after.session->await(before.session->reached()); // charts show the run as far as it has come
    for (const int step : {before.step, std::max(0, before.step - 3)}) {
        QCOMPARE(app::jsonOf(after.session->values(step)), app::jsonOf(before.session->values(step)));
        QCOMPARE(pictureOf(after, step), pictureOf(before, step));
    }
    QVERIFY(!after.session->replayDiffers());
    QCOMPARE(saved(after), saved(before));
}
