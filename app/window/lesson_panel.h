#pragma once

#include "app/run/beside.h"
#include "app/run/presenter.h"
#include "app/window/card_dock.h"
#include "app/window/claim_list.h"
#include "widgets/panel/param_panel.h"
#include "widgets/prose/prose.h"

#include <QLabel>
#include <QToolButton>

namespace app {

/// The right side: the formulas and the first paragraph of the lesson's text (the rest unfolds), what a teacher should know
/// and what the lesson claims (both folded), "Try" with the knobs, and at the foot the cards. All of it scrolls as one.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    explicit LessonPanel(Presenter& presenter, QWidget* parent = nullptr);

    void setTheme(const widgets::Theme& theme);
    /// Another lesson, theme or language.
    void rebuild();
    QToolButton* addTool(QAction* action);
    /// What a field of nets can be set to at the moment.
    void setNets(std::function<std::vector<widgets::Knob::Offer>()> offers) { m_nets = std::move(offers); }
    CardDock& cards() { return *m_cards; }
    /// Scrolls so far that a card is seen.
    void bringUp(QWidget& card);
    void scrollToTop();
    /// Of a link in a text.
    void follow(const QUrl& target);
    /// Without text, and with one knob and one chart: what a presentation shows
    /// beside the picture.
    void setBrief(bool on);
    Beside& beside() { return *m_beside; }
    /// What the terms of the formulas stand for in the picture that is on screen.
    void showRegions(const std::vector<widgets::Region>& regions) { m_text->showRegions(regions); }
    /// Lights the terms of a region that is pointed at.
    void light(const QString& region) { m_text->light(region); }

Q_SIGNALS:
    void focusWanted(const QString& region);
    /// A term is pointed at, which stands for these regions; or none is.
    void partsPointedAt(const QStringList& names);
    void regionsWanted();
    /// The explanation or the panel has become higher or lower.
    void explanationMoved();
    void lessonWanted(const lessons::Lesson& lesson);
    void rebuilt(); ///< there are other knobs

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectText();
    void showText();
    void showTeacher();
    void showParts();
    void showFold(QPushButton& fold) const;
    void scrollTo(const QRect& place);
    void showFields();
    void buildKnobs();
    /// All fields but the grain of a step, which stands in the transport bar; each followed by its value in a second run, if
    /// that is another one.
    std::vector<engine::Field> fields() const;
    /// Those that have a knob at the moment.
    std::vector<engine::Field> knobs() const;
    std::vector<widgets::Knob::Offer> offersFor(const QString& name) const;

    Presenter& m_presenter;
    const widgets::Theme* m_theme;
    ScrollColumn* m_scroll;
    widgets::Prose* m_text;
    QPushButton* m_readOn;
    widgets::Prose* m_teacher;
    QPushButton* m_teacherFold;
    ClaimList* m_claims;
    bool m_wholeText = false, m_teacherOpen = false, m_brief = false, m_hasMore = false;
    QLabel* m_try;
    QHBoxLayout* m_tools;
    widgets::ParamPanel* m_params;
    Beside* m_beside;
    CardDock* m_cards;
    const lessons::Lesson* m_lesson = nullptr;      ///< whose knobs are built
    std::vector<std::string> m_shownTexts, m_built; ///< values of the knobs, and the names of all fields
    std::function<std::vector<widgets::Knob::Offer>()> m_nets;
};

} // namespace app
