#pragma once

#include "lessons/recurrent/shown.h"

namespace lessons::gru {

/// What the update gate is called 1 of: of what is kept, or of what is taken in.
enum class Convention { Keeps, Takes };

struct Params : recurrent::Shown {
    Params() { cell = recurrent::CellKind::Gru; }

    Convention convention = Convention::Keeps;

    static void fields(auto& self, auto&& field)
    {
        using Names = std::vector<std::string>;
        recurrent::dataField(self, field);
        field({"cell", QT_TRANSLATE_NOOP("fields", "Cell"),
               QT_TRANSLATE_NOOP("fields", "the GRU, or one of the two that it is compared with")},
              self.cell,
              Names{QT_TRANSLATE_NOOP("choices", "lstm"), QT_TRANSLATE_NOOP("choices", "rnn"),
                    QT_TRANSLATE_NOOP("choices", "gru")});
        field({"update-bias", QT_TRANSLATE_NOOP("fields", "Update bias"),
               QT_TRANSLATE_NOOP("fields", "where the bias of the update gates starts: the higher, the more is kept at first")},
              self.updateBias, engine::Range{-3, 5, 0.5});
        recurrent::holdField(self, field,
                             {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "update"),
                              QT_TRANSLATE_NOOP("choices", "reset")});
        recurrent::timeField(self, field);
        field(looks(folded(
                  {"convention", QT_TRANSLATE_NOOP("fields", "Update gate"),
                   QT_TRANSLATE_NOOP("fields", "at 1 it keeps the state, or takes in the candidate; other books have it so")})),
              self.convention, Names{QT_TRANSLATE_NOOP("choices", "keeps"), QT_TRANSLATE_NOOP("choices", "takes")});
        field(folded({"reset", QT_TRANSLATE_NOOP("fields", "Reset gate"),
                      QT_TRANSLATE_NOOP("fields", "before the state is weighed (inside), or after it, as in PyTorch (outside)")}),
              self.reset, Names{QT_TRANSLATE_NOOP("choices", "inside"), QT_TRANSLATE_NOOP("choices", "outside")});
        field(folded({"forget-bias", QT_TRANSLATE_NOOP("fields", "Forget bias"),
                      QT_TRANSLATE_NOOP("fields", "where the bias of the LSTM's forget gates starts")}),
              self.forgetBias, engine::Range{-3, 5, 0.5});
        recurrent::moreFields(self, field);
    }
};

} // namespace lessons::gru
