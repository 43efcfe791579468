; rule recognize-rms-normalization-scaled-first with r=1, obligation: equal
; lemma instances: {cofactor=8, inverse=2, inverse_positive=2, product_cancel=5, product_congruence=2, product_sign=8, sqrt_square=2, sum_non_negative=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun n () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |$x| (Int Int) Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!13|) (< |at!13| b0) (<= 0 |at!14|) (< |at!14| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0))) (<= 0.0 (+ |p!0| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (< 0 n))) (not (= (f_sqrt (+ |p!0| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ |p!0| e)) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ |p!0| e)))) (< 0.0 (f_inv (f_sqrt (+ |p!0| e)))))) ; inverse_positive
(assert (or (< (+ |p!0| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!0| e))) (= |p!2| (+ |p!0| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< |p!3| 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ |p!5| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 n))) (not (= (f_sqrt (+ |p!5| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| n) (< |p!6| 0.0)))) ; sum_non_negative
(assert (or (< (+ |p!5| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!5| e))) (= |p!7| (+ |p!5| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!8| |p!9|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!10| |p!9|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!11| |p!8|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!11| |p!10|))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!10| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< (f_sqrt (+ e |p!0|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< 0.0 (f_sqrt (+ e |p!0|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (= (f_sqrt (+ e |p!0|)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (= (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (<= 0.0 |p!2|)) ; product_sign
(assert (<= 0.0 |p!3|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!4|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!5|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (<= 0.0 |p!6|)) ; product_sign
(assert (or (not (= (|$x| |i!1| |sk!1|) (|$x| 0 |sk!2|))) (= |p!3| |p!6|))) ; product_congruence
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!0|)) (f_sqrt (+ e |p!5|)))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!8| |p!9|))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!10| |p!9|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!11| |p!10|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-scaled-first with r=1, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=6, product_sign=10, sqrt_square=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun n () Int)
(declare-fun |at!13| () Int)
(declare-fun |at!14| () Int)
(declare-fun |at!15| () Int)
(declare-fun |at!16| () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |$x| (Int Int) Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!13|) (< |at!13| b0) (<= 0 |at!14|) (< |at!14| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< |p!0| 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ |p!2| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 n))) (not (= (f_sqrt (+ |p!2| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!3| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!3| e))) (= |p!4| (+ |p!3| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< |p!5| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0))) (<= 0.0 (+ |p!6| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (< 0 n))) (not (= (f_sqrt (+ |p!6| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| n) (< |p!7| 0.0)))) ; sum_non_negative
(assert (or (< (+ |p!2| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!2| e))) (= |p!8| (+ |p!2| e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0))) (<= 0.0 (+ |p!3| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (< 0 n))) (not (= (f_sqrt (+ |p!3| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!6| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!6| e))) (= |p!9| (+ |p!6| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!10| (to_real n)))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!11| (f_sqrt (+ |p!3| e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!10| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (<= 0.0 |p!0|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!1|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!2| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!2|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!2| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (<= 0.0 |p!5|)) ; product_sign
(assert (or (not (= (|$x| |at!19| |sk!3|) (|$x| |at!21| |sk!4|))) (= |p!0| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (or (not (= (|$x| |at!19| |sk!3|) (|$x| 0 |sk!5|))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (|$x| |at!21| |sk!4|) (|$x| 0 |sk!5|))) (= |p!5| |p!7|))) ; product_congruence
(assert (<= 0.0 |p!8|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!3|)) (f_sqrt (+ e |p!2|)))) (= |p!4| |p!8|))) ; product_congruence
(assert (<= 0.0 |p!9|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!3|)) (f_sqrt (+ e |p!6|)))) (= |p!4| |p!9|))) ; product_congruence
(assert (or (not (= (f_sqrt (+ e |p!2|)) (f_sqrt (+ e |p!6|)))) (= |p!8| |p!9|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!10| (to_real n)))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!11| (f_sqrt (+ e |p!3|))))) ; product_cancel
(assert (not (and (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| 1))) (<= 0.0 (+ |p!6| e))) (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (f_sqrt (+ |p!3| e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-scaled-first with r=2, obligation: equal
; lemma instances: {cofactor=8, inverse=2, inverse_positive=2, product_cancel=5, product_congruence=2, product_sign=8, sqrt_square=2, sum_non_negative=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun n () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |p!0| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |$x| (Int Int Int) Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| b1) (<= 0 |at!21|) (< |at!21| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| b0) (<= 0 |at!23|) (< |at!23| b1) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1))) (<= 0.0 (+ |p!0| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (< 0 n))) (not (= (f_sqrt (+ |p!0| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ |p!0| e)) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ |p!0| e)))) (< 0.0 (f_inv (f_sqrt (+ |p!0| e)))))) ; inverse_positive
(assert (or (< (+ |p!0| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!0| e))) (= |p!2| (+ |p!0| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< |p!3| 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ |p!5| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 n))) (not (= (f_sqrt (+ |p!5| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| n) (< |p!6| 0.0)))) ; sum_non_negative
(assert (or (< (+ |p!5| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!5| e))) (= |p!7| (+ |p!5| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!8| |p!9|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!10| |p!9|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!11| |p!8|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!11| |p!10|))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!10| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< (f_sqrt (+ e |p!0|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< 0.0 (f_sqrt (+ e |p!0|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (= (f_sqrt (+ e |p!0|)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (= (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (<= 0.0 |p!2|)) ; product_sign
(assert (<= 0.0 |p!3|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!4|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!5|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (<= 0.0 |p!6|)) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |sk!1|) (|$x| 0 0 |sk!2|))) (= |p!3| |p!6|))) ; product_congruence
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!0|)) (f_sqrt (+ e |p!5|)))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!8| |p!9|))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!10| |p!9|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!11| |p!10|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-scaled-first with r=2, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=6, product_sign=10, sqrt_square=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun n () Int)
(declare-fun |at!19| () Int)
(declare-fun |at!20| () Int)
(declare-fun |at!21| () Int)
(declare-fun |at!22| () Int)
(declare-fun |at!23| () Int)
(declare-fun |at!24| () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |$x| (Int Int Int) Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| b1) (<= 0 |at!21|) (< |at!21| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!22|) (< |at!22| b0) (<= 0 |at!23|) (< |at!23| b1) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< |p!0| 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ |p!2| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 n))) (not (= (f_sqrt (+ |p!2| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!3| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!3| e))) (= |p!4| (+ |p!3| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< |p!5| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1))) (<= 0.0 (+ |p!6| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (< 0 n))) (not (= (f_sqrt (+ |p!6| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| n) (< |p!7| 0.0)))) ; sum_non_negative
(assert (or (< (+ |p!2| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!2| e))) (= |p!8| (+ |p!2| e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1))) (<= 0.0 (+ |p!3| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (< 0 n))) (not (= (f_sqrt (+ |p!3| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!6| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!6| e))) (= |p!9| (+ |p!6| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!10| (to_real n)))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!11| (f_sqrt (+ |p!3| e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!10| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (<= 0.0 |p!0|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!1|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!2| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!2|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!2| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (<= 0.0 |p!5|)) ; product_sign
(assert (or (not (= (|$x| |at!28| |at!29| |sk!3|) (|$x| |at!31| |at!32| |sk!4|))) (= |p!0| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (or (not (= (|$x| |at!28| |at!29| |sk!3|) (|$x| 0 0 |sk!5|))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (|$x| |at!31| |at!32| |sk!4|) (|$x| 0 0 |sk!5|))) (= |p!5| |p!7|))) ; product_congruence
(assert (<= 0.0 |p!8|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!3|)) (f_sqrt (+ e |p!2|)))) (= |p!4| |p!8|))) ; product_congruence
(assert (<= 0.0 |p!9|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!3|)) (f_sqrt (+ e |p!6|)))) (= |p!4| |p!9|))) ; product_congruence
(assert (or (not (= (f_sqrt (+ e |p!2|)) (f_sqrt (+ e |p!6|)))) (= |p!8| |p!9|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!10| (to_real n)))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!11| (f_sqrt (+ e |p!3|))))) ; product_cancel
(assert (not (and (or (not (and (<= 0 |at!22|) (< |at!22| b0) (<= 0 |at!23|) (< |at!23| b1) (<= 0 |at!24|) (< |at!24| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| 1))) (<= 0.0 (+ |p!6| e))) (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n))) (not (= (f_sqrt (+ |p!3| e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-scaled-first with r=3, obligation: equal
; lemma instances: {cofactor=8, inverse=2, inverse_positive=2, product_cancel=5, product_congruence=2, product_sign=8, sqrt_square=2, sum_non_negative=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun n () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |$x| (Int Int Int Int) Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| b2) (<= 0 |at!28|) (< |at!28| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| b1) (<= 0 |at!31|) (< |at!31| b2) (<= 0 |at!32|) (< |at!32| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2))) (<= 0.0 (+ |p!0| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2) (< 0 n))) (not (= (f_sqrt (+ |p!0| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ |p!0| e)) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ |p!0| e)))) (< 0.0 (f_inv (f_sqrt (+ |p!0| e)))))) ; inverse_positive
(assert (or (< (+ |p!0| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!0| e))) (= |p!2| (+ |p!0| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< |p!3| 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= |p!4| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ |p!5| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2) (< 0 n))) (not (= (f_sqrt (+ |p!5| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| n) (< |p!6| 0.0)))) ; sum_non_negative
(assert (or (< (+ |p!5| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!5| e))) (= |p!7| (+ |p!5| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!8| |p!9|))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!10| |p!9|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= |p!4| 1.0)) (= |p!11| |p!8|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!11| |p!10|))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!10| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< (f_sqrt (+ e |p!0|)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< 0.0 (f_sqrt (+ e |p!0|)))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (= (f_sqrt (+ e |p!0|)) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (= (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (<= 0.0 |p!2|)) ; product_sign
(assert (<= 0.0 |p!3|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!4| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!4|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!4| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!4| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!4|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!4| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!5|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (<= 0.0 |p!6|)) ; product_sign
(assert (or (not (= (|$x| |i!1| |i!2| |i!3| |sk!1|) (|$x| 0 0 0 |sk!2|))) (= |p!3| |p!6|))) ; product_congruence
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!0|)) (f_sqrt (+ e |p!5|)))) (= |p!2| |p!7|))) ; product_congruence
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!8| |p!9|))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!10| |p!9|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!11| |p!10|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-scaled-first with r=3, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, product_cancel=3, product_congruence=6, product_sign=10, sqrt_square=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun n () Int)
(declare-fun |at!25| () Int)
(declare-fun |at!26| () Int)
(declare-fun |at!27| () Int)
(declare-fun |at!28| () Int)
(declare-fun |at!29| () Int)
(declare-fun |at!30| () Int)
(declare-fun |at!31| () Int)
(declare-fun |at!32| () Int)
(declare-fun |at!33| () Int)
(declare-fun |at!34| () Int)
(declare-fun |at!35| () Int)
(declare-fun |at!36| () Int)
(declare-fun |at!37| () Int)
(declare-fun |at!38| () Int)
(declare-fun |at!39| () Int)
(declare-fun |at!40| () Int)
(declare-fun |at!41| () Int)
(declare-fun |at!42| () Int)
(declare-fun |at!43| () Int)
(declare-fun |at!44| () Int)
(declare-fun |at!45| () Int)
(declare-fun |at!46| () Int)
(declare-fun |at!47| () Int)
(declare-fun |at!48| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |$x| (Int Int Int Int) Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| b2) (<= 0 |at!28|) (< |at!28| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| b1) (<= 0 |at!31|) (< |at!31| b2) (<= 0 |at!32|) (< |at!32| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< |p!0| 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ |p!2| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2) (< 0 n))) (not (= (f_sqrt (+ |p!2| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!3| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!3| e))) (= |p!4| (+ |p!3| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< |p!5| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2))) (<= 0.0 (+ |p!6| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (< 0 n))) (not (= (f_sqrt (+ |p!6| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| n) (< |p!7| 0.0)))) ; sum_non_negative
(assert (or (< (+ |p!2| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!2| e))) (= |p!8| (+ |p!2| e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2))) (<= 0.0 (+ |p!3| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (< 0 n))) (not (= (f_sqrt (+ |p!3| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!6| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!6| e))) (= |p!9| (+ |p!6| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!10| (to_real n)))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!11| (f_sqrt (+ |p!3| e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!10| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (<= 0.0 |p!0|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!1|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!2| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!2|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!2| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!3|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (<= 0.0 |p!5|)) ; product_sign
(assert (or (not (= (|$x| |at!37| |at!38| |at!39| |sk!3|) (|$x| |at!41| |at!42| |at!43| |sk!4|))) (= |p!0| |p!5|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (<= 0.0 |p!7|)) ; product_sign
(assert (or (not (= (|$x| |at!37| |at!38| |at!39| |sk!3|) (|$x| 0 0 0 |sk!5|))) (= |p!0| |p!7|))) ; product_congruence
(assert (or (not (= (|$x| |at!41| |at!42| |at!43| |sk!4|) (|$x| 0 0 0 |sk!5|))) (= |p!5| |p!7|))) ; product_congruence
(assert (<= 0.0 |p!8|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!3|)) (f_sqrt (+ e |p!2|)))) (= |p!4| |p!8|))) ; product_congruence
(assert (<= 0.0 |p!9|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!3|)) (f_sqrt (+ e |p!6|)))) (= |p!4| |p!9|))) ; product_congruence
(assert (or (not (= (f_sqrt (+ e |p!2|)) (f_sqrt (+ e |p!6|)))) (= |p!8| |p!9|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!10| (to_real n)))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!11| (f_sqrt (+ e |p!3|))))) ; product_cancel
(assert (not (and (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| b1) (<= 0 |at!31|) (< |at!31| b2) (<= 0 |at!32|) (< |at!32| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| 1))) (<= 0.0 (+ |p!6| e))) (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n))) (not (= (f_sqrt (+ |p!3| e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

