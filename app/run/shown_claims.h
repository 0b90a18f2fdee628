#pragma once

#include "app/run/presenter.h"
#include "lessons/claim.h"

namespace app {

/// Which of a lesson's claims the runs at hand have shown since it was opened: each that agrees with one is read off once the
/// playhead has come to its step.
class ShownClaims : public QObject {
    Q_OBJECT

public:
    explicit ShownClaims(Presenter& presenter, QObject* parent = nullptr);

    struct Followed {
        lessons::Claim claim;
        std::vector<lessons::ClaimRun> runs;
        std::vector<std::optional<lessons::Measured>> readings; ///< of the runs that have been seen

        std::vector<lessons::Measured> seen() const;
        /// Whether all has been seen that it takes: one run, if each shows it.
        bool isRead() const;
        bool isShown() const;
    };
    const std::vector<Followed>& all() const { return m_all; }
    /// Sets the knobs so that playing to the end shows a claim, or the next of its runs that have not been seen.
    void choose(std::size_t index);
    /// The sentences are in the language that is on now.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void open();
    void match();
    void look();
    bool read(Followed& followed, std::size_t run);
    engine::History knobsOf(const lessons::ClaimRun& run) const;

    Presenter& m_presenter;
    std::vector<Followed> m_all;
    std::vector<std::pair<std::size_t, std::size_t>> m_matching; ///< claims and their runs with which the run at hand agrees
    QTimer m_again;                                              ///< for a step that is being computed once more
};

} // namespace app
