#pragma once

#include "app/files/state_file.h"
#include "widgets/panel/knob.h"

#include <vector>

namespace app {

/// The nets that a lesson can be given without looking for a file: those that trainings left when another lesson was opened, as
/// long as the program runs, and those in the files used last.
class Nets {
public:
    /// A run that is about to be left, at the step on screen; one without a net is let go.
    void keep(const lessons::Lesson& lesson, const lessons::Session& session, int step);
    /// Newest first; the nets that were left, then the files.
    std::vector<widgets::Knob::Offer> offers() const;
    /// Whether a value that was offered is a net that was left.
    bool holds(const std::string& value) const;
    /// The path of a file that has it. Writes the file, and throws as keepOwn() does.
    std::string fileOf(const std::string& value) const;

private:
    struct Left {
        QString id;
        StateFile file;
    };
    std::vector<Left> m_left;
    int m_count = 0;
};

} // namespace app
