#pragma once

#include "engine/core/fields.h"
#include "widgets/panel/choice_button.h"
#include "widgets/transport/player.h"
#include "widgets/transport/scrub_bar.h"

#include <QLabel>
#include <QToolButton>

namespace widgets {

/// First, back, play, forward, last; the scrub bar; where the playhead is; how fast it moves; how much one step is.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(Player& player, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setMarks(std::vector<ScrubBar::Mark> marks);
    /// The lesson's field "grain", or nothing if a step is always the same.
    void setGrain(const engine::Field* grain);
    /// How many steps there are is to be guessed.
    void setLengthHidden(bool on);
    void retranslate();

    /// Steps per second, slowest first. A training also goes as fast as the machine.
    std::vector<double> speeds() const;

Q_SIGNALS:
    void grainChosen(const QString& value);

protected:
    void resizeEvent(QResizeEvent*) override { fit(); }

private:
    QToolButton* addButton(void (TransportBar::*action)());
    void fit();
    void first() { m_player.seek(0); }
    void back() { m_player.stepBack(); }
    void toggle() { m_player.isPlaying() ? m_player.pause() : m_player.play(); }
    void forward() { m_player.stepForward(); }
    void lastStep() { m_player.seekEnd(); }
    void showPosition();
    void showState();

    Player& m_player;
    const Theme* m_theme;
    QToolButton *m_first, *m_back, *m_play, *m_forward, *m_last;
    ScrubBar* m_scrub;
    QLabel* m_where;
    int m_whereWidth = 0; ///< of its longest text
    QLabel *m_speedName, *m_grainName;
    ChoiceButton *m_speed, *m_grain;
    bool m_lengthHidden = false, m_lengthFits = true;
    std::vector<double> m_offered; ///< speeds in the list
};

} // namespace widgets
