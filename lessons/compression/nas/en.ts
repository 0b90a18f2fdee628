<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pareto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search: one strategy looks for a good net; all: every net of the space is trained, and then 200 searches of each strategy are compared in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be chosen: three layers and their width (375 nets); the blocks of two stages (300); the cell that is repeated (750); which ways there are (512)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random: any net; evolution: children of good ones; reinforcement: what was good gets likelier; gradient: all options at once learn their weights in one net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which the search chooses: full: after three epochs; short: after one; shared: with weights that all nets of the space share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates that are tried; the window pauses there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pareto: accuracy against parameters; ranks: the estimate against what a full training comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of evolution: as many nets live; the oldest dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits of 8 × 8 from which each candidate learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what the search draws; a net starts from the same weights always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Neural architecture search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program chooses the net: what can be chosen, who is tried next, how it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search found a net better than all that were drawn at random before. What would you compare it with to know that the search is good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A clever search finds a much better net.” At equal budget random search comes near; a good space does most of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nas</name>
    <message>
        <source>way %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input of node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats of block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 batches for all options at once, the heaviest of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn, what scored well more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like candidate %1, but %2: %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched 200 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 60 candidates random search misses %1 points of the best score, evolution %2, reinforcement %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nets are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best so far, drawn above: right on %1 %, %2 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nets can be built of these choices; the search may try %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 nets of the space are trained; then it is known what each search would have found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: right on %2 %, score %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: estimated %2 %, fully trained right on %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 searches of each strategy, 60 candidates each: which misses least of the best score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation τ of the estimate and the full training, at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random search trains as many candidates. Who has the better net at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have equal scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 would be the same order, 0 none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores: %1 and, at random, %2. One run proves little: see what is done with all nets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order they miss %1, %2 and %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best net, unseen digits, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the search chose: the number of the option, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evolution misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinforcement misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases, scales, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs in the other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random search: what it misses of the best score after 60 of 375 nets, mean of 200 searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random search and evolution: what they miss after 60 nets. Evolution misses less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options that differ in width or number cannot be there at once: the supernet has width 8 and single blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum; twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dw 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will the best of all %1 candidates be found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is candidate %1. Drawn at random, both would be as likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the choice so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from candidate %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random, as the first %1 are for both searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As candidate %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will the best of all %1 candidates, by its estimate, be found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score of the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen net, unseen digits, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, % against parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: nothing smaller is as good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
