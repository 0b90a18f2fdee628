<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per-layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the weights that goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight; a filter, judged by its weights; the same as a channel, judged by those that read it; a dense layer; or two of every four neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which go: the smallest; any; sampling: all but the best of 24 random sub-models; search: the smallest, where each layer counts as 24 tries found best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-shot: all go, then the net learns on; gradual: it learns on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global: all layers compete; per-layer: each loses the same share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 64 pictures, from which both nets learn on; 187 are an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is pruned: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights, the pictures&apos; order, and what is drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most weights of a trained net can go, if what is left learns on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pruned net that has learnt on is better than the net before. Does pruning make nets better? What would you compare with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“90 % fewer weights, ten times as fast.” The same program multiplies zeros, too; only whole filters make it faster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pruning</name>
    <message>
        <source>A tenth of LeNet-5&apos;s weights reads digits after one epoch more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dense net, with the same epoch more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes are lost when nine tenths of the weights go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch more brings most of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third of all filters and units, 6 785 parameters, is less good ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small dense net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more bytes, so %1 numbers; trained as long, it is right on %2, the large pruned one on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its filters it is a smaller net, %1 times as fast in the same program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same program multiplies zeros, too: %1 times as fast as the dense net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no net yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First it is trained; then most of its weights go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) tried.</source>
        <translation>
            <numerusform>%n candidate tried.</numerusform>
            <numerusform>%n candidates tried.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best one lacks %1 of the weights, and is right on %2 of the test pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the weights are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is right on %1 of the test pictures, the dense one on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both learn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same batches; what is gone stays 0. Right: %1, the dense net %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the dense net, %1 gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1, after learning on %2; with as many taken away at random %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both nets learn on from the same batches. How far behind the dense one will the pruned one be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by less than 2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by 2 to 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without learning on: from which sparsity on are more than 10 % of the pictures lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dense net is right on %1, the pruned one on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never falls so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, small dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after learning on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right after pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes, dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes, CSR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes, bitmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes, what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR, one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dense net, µs a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned net, µs a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full matrix, µs a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSR, µs a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places where each is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight, as it was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... than as many (6 783) wherever they matter most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where a weight is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight before the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the mask leaves of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights as Adam moves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its %1 pictures, in the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of its %2 batches: one of %1 pictures, in the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight times its mask: what is gone counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that are left times what enters, and the biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each weight: that slope times what enters, whether it is there or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all pictures add up: weights that are gone have one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam moves all of them, also those that are gone ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... and the mask makes those 0 again: only what is left has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
