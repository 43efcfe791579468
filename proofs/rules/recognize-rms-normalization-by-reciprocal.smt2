; rule recognize-rms-normalization-by-reciprocal with r=1, obligation: equal
; lemma instances: {cofactor=8, inverse=2, inverse_positive=2, sqrt_square=2, sum_non_negative=2}
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
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |i!2| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!13|) (< |at!13| b0) (<= 0 |at!14|) (< |at!14| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) (< 0.0 (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))) ; inverse_positive
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (|$x| |i!1| |sk!1|) (|$x| |i!1| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (< 0 b0)) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| n) (< (* (|$x| 0 |sk!2|) (|$x| 0 |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| n))) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-by-reciprocal with r=1, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, sqrt_square=3, sum_non_negative=3}
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
(declare-fun |$x| (Int Int) Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sk!5| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!13|) (< |at!13| b0) (<= 0 |at!14|) (< |at!14| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (|$x| |at!19| |sk!3|) (|$x| |at!19| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ (* |sum!2| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (< 0 b0)) (not (= (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< (* (|$x| |at!21| |sk!4|) (|$x| |at!21| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| n) (< (* (|$x| 0 |sk!5|) (|$x| 0 |sk!5|)) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!2| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (+ (* |sum!2| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) (to_real n)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!15|) (< |at!15| b0) (<= 0 |at!16|) (< |at!16| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| 1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e))) (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-by-reciprocal with r=2, obligation: equal
; lemma instances: {cofactor=8, inverse=2, inverse_positive=2, sqrt_square=2, sum_non_negative=2}
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
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |i!3| () Int)
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
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) (< 0.0 (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))) ; inverse_positive
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (|$x| |i!1| |i!2| |sk!1|) (|$x| |i!1| |i!2| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| n) (< (* (|$x| 0 0 |sk!2|) (|$x| 0 0 |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| n))) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-by-reciprocal with r=2, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, sqrt_square=3, sum_non_negative=3}
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
(declare-fun |$x| (Int Int Int) Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sk!5| () Int)
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
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (|$x| |at!28| |at!29| |sk!3|) (|$x| |at!28| |at!29| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ (* |sum!2| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< (* (|$x| |at!31| |at!32| |sk!4|) (|$x| |at!31| |at!32| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| n) (< (* (|$x| 0 0 |sk!5|) (|$x| 0 0 |sk!5|)) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!2| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (+ (* |sum!2| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) (to_real n)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!22|) (< |at!22| b0) (<= 0 |at!23|) (< |at!23| b1) (<= 0 |at!24|) (< |at!24| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| 1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e))) (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-by-reciprocal with r=3, obligation: equal
; lemma instances: {cofactor=8, inverse=2, inverse_positive=2, sqrt_square=2, sum_non_negative=2}
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
(declare-fun |sum!0| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |i!4| () Int)
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
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) (< 0.0 (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))) ; inverse_positive
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (|$x| |i!1| |i!2| |i!3| |sk!1|) (|$x| |i!1| |i!2| |i!3| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!2|) (< |sk!2| n) (< (* (|$x| 0 0 0 |sk!2|) (|$x| 0 0 0 |sk!2|)) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2) (<= 0 |i!4|) (< |i!4| n))) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)))))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-rms-normalization-by-reciprocal with r=3, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, sqrt_square=3, sum_non_negative=3}
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
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sk!5| () Int)
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
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (|$x| |at!37| |at!38| |at!39| |sk!3|) (|$x| |at!37| |at!38| |at!39| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ (* |sum!2| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< (* (|$x| |at!41| |at!42| |at!43| |sk!4|) (|$x| |at!41| |at!42| |at!43| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| n) (< (* (|$x| 0 0 0 |sk!5|) (|$x| 0 0 0 |sk!5|)) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!2| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (+ (* |sum!2| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) (to_real n)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| b1) (<= 0 |at!31|) (< |at!31| b2) (<= 0 |at!32|) (< |at!32| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| 1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e))) (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

