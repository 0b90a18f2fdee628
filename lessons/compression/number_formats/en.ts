<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number-line</source>
        <translation>number line</translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large-first</source>
        <translation>large first</translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bits of a number, how it is rounded, the line of all numbers, a sum of many, or the weights of a net in every split of a few bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how numbers are written; free: with widths of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, inf, nan, or the bits of an FP32 such as 0x3dcccccd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the free format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x again and again; x ÷ 1, x ÷ 2, x ÷ 3, ...; or first a large one, whose half gap is x, then x again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the sum, a step each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is the sign; exponent and fraction share out the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose weights are rounded: one of the playground, or one that a lesson has trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the number line, round the value; in the picture the wheel with Ctrl, or + − 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number line of positive numbers, each power of two as wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the bit that is asked for, and of the net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Number formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few bits share out range and digits; what lies between two numbers is rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powers of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which sum on does adding 0.1 in FP16 change nothing any more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“TF32 saves memory.” It is a format to compute with: its 19 bits are stored in 32.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a number such as 0.1, inf, nan, or the bits of an FP32 such as 0x3dcccccd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is beyond %1; a smaller one would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of &apos;%1&apos; there are only the bits to see; a finite number would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>number_formats</name>
    <message>
        <source>bit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error v − x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the number nearest to x; a click flips one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of |x|, in gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the lowest power of two up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of a bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significand m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what such bits stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest number to x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it is from x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent of the first 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where |x| begins in binary, or the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|x| in gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest in gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded, in gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s + t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kahan&apos;s sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kahan&apos;s sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact sum so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of Kahan&apos;s sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the wide sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal Σ w²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of the split, times its scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise Σ (w − ŵ)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and the numbers that are there for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each split the largest weight is the largest number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two&apos;s complement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard, round, sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative error over the range, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bit flips if %1 becomes %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With bit %1 flipped the word stands for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the word differ from x = %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is below x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is above x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which neighbour will it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie goes to the neighbour whose last digit is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of a gap is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start, above %1: how wide will the gaps be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as wide as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 2 to the %1 the exponent is used up, and gaps stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exactly, %n terms make %1. Where will the sum of this format stand?</source>
        <translation>
            <numerusform>Exactly, %n term makes %1. Where will the sum of this format stand?</numerusform>
            <numerusform>Exactly, %n terms make %1. Where will the sum of this format stand?</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes to %1: each addition is rounded, and the error adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Which split of %n bits keeps most of the weights?</source>
        <translation>
            <numerusform>Which split of %n bit keeps most of the weights?</numerusform>
            <numerusform>Which split of %n bits keeps most of the weights?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the 65 536 patterns of FP16 is the same again after it has been an FP32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In FP16, 3000 times 0.1 comes to 256: there half a gap, 0.125, is more than the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kahan&apos;s sum of the same terms, in the same format, is off by less than 0.1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ones in the exponent and a fraction that is not 0: this is not a number. The fraction is its payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ones in the exponent and a fraction of 0: infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent field is 0: a subnormal number, without a leading 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal number: a 1 stands before the fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bit makes it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole number its bits are %1, which counts from −%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is worth %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading digit and the fraction: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word stands for %1, exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format misses x = %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign goes its own way; %1 is to be rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 1 stands at 2 to the %1; from there on numbers are %2 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x is %1 gaps from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In binary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digits stay; behind them guard and round bit, and a sticky one that says whether anything follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits that stay make %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number below is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number above is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly half a gap is left (100): the even neighbour takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than half: down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half: up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nearest, ties to even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond the largest number: it becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1 becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine epsilon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to the next number it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 nothing is less than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps are all %1, so near 0 the relative error grows: up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps of %1: the relative error is up to %2, in every power of two alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 is nearest to %1 itself: the term is lost. Kahan has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 becomes %3; exact would be %4, Kahan has %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weights of a trained net; the signal is the sum of their squares.</source>
        <translation>
            <numerusform>%n weight of a trained net; the signal is its square.</numerusform>
            <numerusform>%n weights of a trained net; the signal is the sum of their squares.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decibels between signal and what rounding adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Weights wait to be rounded: which split of %n bits keeps most of them?</source>
        <translation>
            <numerusform>Weights wait to be rounded: which split of %n bit keeps most of them?</numerusform>
            <numerusform>Weights wait to be rounded: which split of %n bits keeps most of them?</numerusform>
        </translation>
    </message>
    <message>
        <source>The word of %1 that is nearest to x. Click on a bit to flip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some exponent puts numbers closer where most weights lie; more of it takes their digits away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest significand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent, at least the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as if 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its patterns are numbers: the lowest stands for what is none, as in x86 processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a name to see its bits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
