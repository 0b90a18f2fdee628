<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Wor</name>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample of its batch is read, written, and learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these a first unit reads the features of a symbol.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and key are added inside of a tanh; v weighs what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each feature of the query times that of the key, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each feature of the query times that of the key, added up, and divided by √D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the product, but W says which feature of the query meets which of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: a vector like “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random, not learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: words of a topic are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: what the word is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy of the weights, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy at other temperatures τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query and %1 keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is a vector like “%1”. How much of each word does it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the score %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words, each as much as its weight, make one vector of the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard attention takes the one with the most weight: no slope leads back to the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weighted sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each value as much as its weight; the weights add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of score ÷ τ, divided by the sum over its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets the most, %2; the entropy is %3 of at most %4 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its score is the highest, %1: softmax keeps the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which word will get the most weight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentence will get the most weight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do this one: the framed number, from weights and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the word with the most weight counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight times its value, added up; its card shows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector is not enough to write a sequence backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the bilinear score nearly all weight lies where the symbol was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without attention hardly a date is right in all its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With additive attention nearly every date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All must fit into one vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole test sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each symbol looks back at the one that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one vector holds too little of a whole sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 batches of %2: how many of the test sequences will be written without a mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter to three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the %1 test sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that is written is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>wrong: %n symbol(s)</source>
        <translation>
            <numerusform>wrong: %n symbol</numerusform>
            <numerusform>wrong: %n symbols</numerusform>
        </translation>
    </message>
    <message>
        <source>probability of each symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by the decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole sequences right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean entropy of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With additive attention nearly every sequence is written backwards without a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the test sequences are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row: where one symbol looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each symbol looks while it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values: the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all words hardly tells which of them was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With attention to words and then to sentences nearly every answer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard attention that learns straight through may find the same, or never: it depends on the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the most weight is taken alone; slopes go straight through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First each sentence&apos;s words are weighed, then the sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: where both levels point at the word, it can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in a mean of all words each counts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which word follows %1 in the sentence with ★?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: probability of each symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written, all from one vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: what is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written before, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of words near each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state and mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted mean of each sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 before the first symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states, as symbols come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slopes, on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “%1” comes in what its state did for all later ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each symbol is looked up: a row of a table that is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read: the state keeps a share z and takes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read by a second cell, from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told “%1”, which stands before what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each word, and the two before and after it, weighted sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sum is bent into −1 … 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of a sentence’s words is what it can be found by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both states of each symbol, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be written, one symbol later, from a table of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each symbol that is written looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each place can be found by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is written must be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each word gives to whom it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each key fits each query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of a row become weights that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each place as much as its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and weighted mean, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dense layer mixes them, and tanh bends what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each symbol that could be written a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state let in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled-dot</source>
        <translation>scaled dot</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key-value</source>
        <translation>key-value</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well a key k fits the query q: v·tanh(Wk + Uq), q·k, q·k/√D, or q·Wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft: the mean of all words, weighted; hard: the word with the most weight alone; key-value: what is mixed is another table than what is compared; hierarchical: words make sentences, and sentences the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which scores are divided before the softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: all that is written is made of one vector, the encoder&apos;s last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of a query, and of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the vectors by hand; of the first weights and all sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-hand: one query meets a few keys, number by number; reversal, dates: a net with attention learns to write symbols backwards, or dates in one form; sentences: to find a word in the one sentence that is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: what has the most weight is taken alone; slopes go straight through, as if it had been the weighted mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word whose like is asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a query takes from each value as much as its key fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product of two vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores grow by 1. What happens to the weights, and to what is read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Attention picks the one right word.” Softmax gives every word a share; only hard attention picks one, and then no slope says how to pick better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
