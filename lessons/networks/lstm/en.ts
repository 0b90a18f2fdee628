<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>lstm</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>rnn</source>
        <translation>plain RNN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>time-step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with gates and a memory, or the plain recurrent one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the bias of the forget gates starts: the higher, the more is kept at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory that changes only by a product and a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forget gate of a unit is 0.9 at each of 30 time steps. How much of what it knew is left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The forget gate decides how much is forgotten.” It is the share that is kept: near 1 the memory stays, at 0 it is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lstm</name>
    <message>
        <source>At time %1 unit %2 goes from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forget gate: the share of the memory that stays. Of unit %1 it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input gate: the share of the candidate that comes in, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate: what could be remembered, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory: %1 × %2 + %3 × %4 = %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output gate: the share of tanh c that is shown, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden state goes on to the next time step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is given at time %1. How much of its gradient is left at time 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less, but more than a thousandth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a thousandth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred answers are right at step %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on new sequences is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over this batch the ratio of the two is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share f of the old memory stays, a share i of the candidate comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 before the first time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LSTM learns to add two numbers that are far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps a sign through 24 steps of noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a forget bias of 0 the gradient dies on its way back through 50 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a forget bias of 3 much of it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum of the input and the last hidden state, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time steps will it remember once it has learnt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the answer by each number, below the input, says on which ones it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1: old memory %2, i = %3, candidate %4, and f = %5. What is the new memory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1: old memory %2, i = %3, candidate %4. What would the new memory be if f were 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was there is gone: i times the candidate is all. With f = %1 it becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
