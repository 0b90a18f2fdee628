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
        <source>A share f of the old memory stays, a share i of the candidate comes in.</source>
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
        <source>With a forget bias of 0 the gradient dies on its way back through 50 steps (the middle one of five starts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a forget bias of 3 much of it comes back (the middle one of five starts).</source>
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
</context>
</TS>
