#pragma once

#include "lessons/recurrent/shown.h"

namespace lessons::lstm {

struct Params : recurrent::Shown {
    static void fields(auto& self, auto&& field)
    {
        using Names = std::vector<std::string>;
        recurrent::dataField(self, field);
        field({"cell", QT_TRANSLATE_NOOP("fields", "Cell"),
               QT_TRANSLATE_NOOP("fields", "with gates and a memory, or the plain recurrent one")},
              self.cell, Names{QT_TRANSLATE_NOOP("choices", "lstm"), QT_TRANSLATE_NOOP("choices", "rnn")});
        field({"forget-bias", QT_TRANSLATE_NOOP("fields", "Forget bias"),
               QT_TRANSLATE_NOOP("fields", "where the bias of the forget gates starts: the higher, the more is kept at first")},
              self.forgetBias, engine::Range{-3, 5, 0.5});
        recurrent::holdField(self, field,
                             {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "forget"),
                              QT_TRANSLATE_NOOP("choices", "input"), QT_TRANSLATE_NOOP("choices", "output")});
        recurrent::timeField(self, field);
        recurrent::moreFields(self, field);
    }
};

} // namespace lessons::lstm
