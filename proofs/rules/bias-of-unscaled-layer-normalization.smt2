; rule bias-of-unscaled-layer-normalization with r=1, obligation: equal
; lemma instances: {cofactor=24, inverse=2, inverse_positive=2, sqrt_square=2, sum_non_negative=2}
(set-logic ALL)
(declare-fun b0 () Int)
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
(declare-fun |sum!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int) Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |$t| (Int) Real)
(declare-fun |i!2| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| b0) (<= 0 |at!28|) (< |at!28| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| b0) (<= 0 |at!28|) (< |at!28| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| b0) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| b0) (<= 0 |at!36|) (< |at!36| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (< 0 n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ (* |sum!2| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 n))) (not (= (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (< 0.0 (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; inverse_positive
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (+ (|$x| |i!1| |sk!1|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (+ (|$x| |i!1| |sk!1|) (* (- 1.0) |sum!0| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!2|) (< |sk!2| n) (< (* (+ (|$x| 0 |sk!2|) (* (- 1.0) |sum!3| (f_inv (to_real n)))) (+ (|$x| 0 |sk!2|) (* (- 1.0) |sum!3| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!2| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (+ (* |sum!2| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$t| |i!2|) (f_inv (to_real n)) (to_real n)) (|$t| |i!2|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (|$t| |i!2|)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) |sum!0|)))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$t| |i!2|) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$t| |i!2|) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|)))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$t| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| n))) (= (+ (* (+ (|$x| |i!1| |i!2|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (|$t| |i!2|)) (+ (* (+ (|$x| |i!1| |i!2|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (|$t| |i!2|)))))) ; the negated goal
(check-sat)
(reset)

; rule bias-of-unscaled-layer-normalization with r=1, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, sqrt_square=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
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
(declare-fun |$x| (Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!5| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!21|) (< |at!21| b0) (<= 0 |at!22|) (< |at!22| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| b0) (<= 0 |at!28|) (< |at!28| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!27|) (< |at!27| b0) (<= 0 |at!28|) (< |at!28| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| b0) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!35|) (< |at!35| b0) (<= 0 |at!36|) (< |at!36| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (+ (|$x| |at!29| |sk!3|) (* (- 1.0) |sum!2| (f_inv (to_real n)))) (+ (|$x| |at!29| |sk!3|) (* (- 1.0) |sum!2| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ (* |sum!3| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 n))) (not (= (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< (* (+ (|$x| |at!31| |sk!4|) (* (- 1.0) |sum!4| (f_inv (to_real n)))) (+ (|$x| |at!31| |sk!4|) (* (- 1.0) |sum!4| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (< 0 n))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!5|) (< |sk!5| n) (< (* (+ (|$x| 0 |sk!5|) (* (- 1.0) |sum!5| (f_inv (to_real n)))) (+ (|$x| 0 |sk!5|) (* (- 1.0) |sum!5| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!3| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e))) (+ (* |sum!3| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (< 0 n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) (to_real n)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!19|) (< |at!19| b0) (<= 0 |at!20|) (< |at!20| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| 1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e))) (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule bias-of-unscaled-layer-normalization with r=2, obligation: equal
; lemma instances: {cofactor=24, inverse=2, inverse_positive=2, sqrt_square=2, sum_non_negative=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun n () Int)
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
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |sum!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |$t| (Int) Real)
(declare-fun |i!3| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1) (<= 0 |at!42|) (< |at!42| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1) (<= 0 |at!42|) (< |at!42| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (<= 0 |at!45|) (< |at!45| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (<= 0 |at!45|) (< |at!45| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1) (<= 0 |at!48|) (< |at!48| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1) (<= 0 |at!48|) (< |at!48| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b0) (<= 0 |at!53|) (< |at!53| b1) (<= 0 |at!54|) (< |at!54| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b0) (<= 0 |at!53|) (< |at!53| b1) (<= 0 |at!54|) (< |at!54| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (< 0 n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ (* |sum!2| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 n))) (not (= (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (< 0.0 (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; inverse_positive
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (+ (|$x| |i!1| |i!2| |sk!1|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (+ (|$x| |i!1| |i!2| |sk!1|) (* (- 1.0) |sum!0| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!2|) (< |sk!2| n) (< (* (+ (|$x| 0 0 |sk!2|) (* (- 1.0) |sum!3| (f_inv (to_real n)))) (+ (|$x| 0 0 |sk!2|) (* (- 1.0) |sum!3| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!2| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (+ (* |sum!2| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$t| |i!3|) (f_inv (to_real n)) (to_real n)) (|$t| |i!3|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (|$t| |i!3|)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) |sum!0|)))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$t| |i!3|) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$t| |i!3|) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|)))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$t| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| n))) (= (+ (* (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (|$t| |i!3|)) (+ (* (+ (|$x| |i!1| |i!2| |i!3|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (|$t| |i!3|)))))) ; the negated goal
(check-sat)
(reset)

; rule bias-of-unscaled-layer-normalization with r=2, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, sqrt_square=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun n () Int)
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
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!5| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!31|) (< |at!31| b0) (<= 0 |at!32|) (< |at!32| b1) (<= 0 |at!33|) (< |at!33| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1) (<= 0 |at!42|) (< |at!42| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1) (<= 0 |at!42|) (< |at!42| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (<= 0 |at!45|) (< |at!45| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (<= 0 |at!45|) (< |at!45| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1) (<= 0 |at!48|) (< |at!48| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1) (<= 0 |at!48|) (< |at!48| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b0) (<= 0 |at!53|) (< |at!53| b1) (<= 0 |at!54|) (< |at!54| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!52|) (< |at!52| b0) (<= 0 |at!53|) (< |at!53| b1) (<= 0 |at!54|) (< |at!54| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (+ (|$x| |at!43| |at!44| |sk!3|) (* (- 1.0) |sum!2| (f_inv (to_real n)))) (+ (|$x| |at!43| |at!44| |sk!3|) (* (- 1.0) |sum!2| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ (* |sum!3| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 n))) (not (= (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< (* (+ (|$x| |at!46| |at!47| |sk!4|) (* (- 1.0) |sum!4| (f_inv (to_real n)))) (+ (|$x| |at!46| |at!47| |sk!4|) (* (- 1.0) |sum!4| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (< 0 n))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!5|) (< |sk!5| n) (< (* (+ (|$x| 0 0 |sk!5|) (* (- 1.0) |sum!5| (f_inv (to_real n)))) (+ (|$x| 0 0 |sk!5|) (* (- 1.0) |sum!5| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!3| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e))) (+ (* |sum!3| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1) (< 0 n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) (to_real n)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!28|) (< |at!28| b0) (<= 0 |at!29|) (< |at!29| b1) (<= 0 |at!30|) (< |at!30| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (<= 0 |at!45|) (< |at!45| 1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e))) (or (not (and (<= 0 |at!46|) (< |at!46| b0) (<= 0 |at!47|) (< |at!47| b1) (<= 0 |at!48|) (< |at!48| n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule bias-of-unscaled-layer-normalization with r=3, obligation: equal
; lemma instances: {cofactor=24, inverse=2, inverse_positive=2, sqrt_square=2, sum_non_negative=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun n () Int)
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
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |sum!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |sum!0| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!3| () Real)
(declare-fun |$t| (Int) Real)
(declare-fun |i!4| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| b2) (<= 0 |at!52|) (< |at!52| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| b2) (<= 0 |at!52|) (< |at!52| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2) (<= 0 |at!56|) (< |at!56| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2) (<= 0 |at!56|) (< |at!56| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (<= 0 |at!60|) (< |at!60| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (<= 0 |at!60|) (< |at!60| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2) (<= 0 |at!64|) (< |at!64| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2) (<= 0 |at!64|) (< |at!64| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b0) (<= 0 |at!66|) (< |at!66| b1) (<= 0 |at!67|) (< |at!67| b2) (<= 0 |at!68|) (< |at!68| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b0) (<= 0 |at!66|) (< |at!66| b1) (<= 0 |at!67|) (< |at!67| b2) (<= 0 |at!68|) (< |at!68| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b0) (<= 0 |at!70|) (< |at!70| b1) (<= 0 |at!71|) (< |at!71| b2) (<= 0 |at!72|) (< |at!72| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b0) (<= 0 |at!70|) (< |at!70| b1) (<= 0 |at!71|) (< |at!71| b2) (<= 0 |at!72|) (< |at!72| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2) (< 0 n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ (* |sum!2| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2) (< 0 n))) (not (= (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (< 0.0 (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; inverse_positive
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (+ (|$x| |i!1| |i!2| |i!3| |sk!1|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (+ (|$x| |i!1| |i!2| |i!3| |sk!1|) (* (- 1.0) |sum!0| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!2|) (< |sk!2| n) (< (* (+ (|$x| 0 0 0 |sk!2|) (* (- 1.0) |sum!3| (f_inv (to_real n)))) (+ (|$x| 0 0 0 |sk!2|) (* (- 1.0) |sum!3| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!2| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!2| (f_inv (to_real n))) e))) (+ (* |sum!2| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$t| |i!4|) (f_inv (to_real n)) (to_real n)) (|$t| |i!4|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (|$t| |i!4|)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) |sum!0|)))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$t| |i!4|) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$t| |i!4|) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (to_real n))))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (to_real n) |sum!0|)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|)))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$t| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (|$x| |i!1| |i!2| |i!3| |i!4|) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)) (= (* (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (f_inv (to_real n)) (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n) |sum!0|) 0.0))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2) (<= 0 |i!4|) (< |i!4| n))) (= (+ (* (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (|$t| |i!4|)) (+ (* (+ (|$x| |i!1| |i!2| |i!3| |i!4|) (* (- 1.0) |sum!0| (f_inv (to_real n)))) (f_inv (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)))) (|$t| |i!4|)))))) ; the negated goal
(check-sat)
(reset)

; rule bias-of-unscaled-layer-normalization with r=3, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, sqrt_square=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun n () Int)
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
(declare-fun |at!49| () Int)
(declare-fun |at!50| () Int)
(declare-fun |at!51| () Int)
(declare-fun |at!52| () Int)
(declare-fun |at!53| () Int)
(declare-fun |at!54| () Int)
(declare-fun |at!55| () Int)
(declare-fun |at!56| () Int)
(declare-fun |at!57| () Int)
(declare-fun |at!58| () Int)
(declare-fun |at!59| () Int)
(declare-fun |at!60| () Int)
(declare-fun |at!61| () Int)
(declare-fun |at!62| () Int)
(declare-fun |at!63| () Int)
(declare-fun |at!64| () Int)
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |sum!0| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |sum!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!4| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!5| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b0) (<= 0 |at!42|) (< |at!42| b1) (<= 0 |at!43|) (< |at!43| b2) (<= 0 |at!44|) (< |at!44| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| b2) (<= 0 |at!52|) (< |at!52| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| b2) (<= 0 |at!52|) (< |at!52| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2) (<= 0 |at!56|) (< |at!56| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2) (<= 0 |at!56|) (< |at!56| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (<= 0 |at!60|) (< |at!60| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (<= 0 |at!60|) (< |at!60| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2) (<= 0 |at!64|) (< |at!64| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2) (<= 0 |at!64|) (< |at!64| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b0) (<= 0 |at!66|) (< |at!66| b1) (<= 0 |at!67|) (< |at!67| b2) (<= 0 |at!68|) (< |at!68| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b0) (<= 0 |at!66|) (< |at!66| b1) (<= 0 |at!67|) (< |at!67| b2) (<= 0 |at!68|) (< |at!68| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b0) (<= 0 |at!70|) (< |at!70| b1) (<= 0 |at!71|) (< |at!71| b2) (<= 0 |at!72|) (< |at!72| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b0) (<= 0 |at!70|) (< |at!70| b1) (<= 0 |at!71|) (< |at!71| b2) (<= 0 |at!72|) (< |at!72| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (+ (|$x| |at!57| |at!58| |at!59| |sk!3|) (* (- 1.0) |sum!2| (f_inv (to_real n)))) (+ (|$x| |at!57| |at!58| |at!59| |sk!3|) (* (- 1.0) |sum!2| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (= (to_real n) 0.0) (= (* (to_real n) (f_inv (to_real n))) 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ (* |sum!3| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2) (< 0 n))) (not (= (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!1| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))) (+ (* |sum!1| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!4|) (< |sk!4| n) (< (* (+ (|$x| |at!61| |at!62| |at!63| |sk!4|) (* (- 1.0) |sum!4| (f_inv (to_real n)))) (+ (|$x| |at!61| |at!62| |at!63| |sk!4|) (* (- 1.0) |sum!4| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (< 0 n))) (not (= (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!3|) (and (<= 0 |sk!5|) (< |sk!5| n) (< (* (+ (|$x| 0 0 0 |sk!5|) (* (- 1.0) |sum!5| (f_inv (to_real n)))) (+ (|$x| 0 0 0 |sk!5|) (* (- 1.0) |sum!5| (f_inv (to_real n))))) 0.0)))) ; sum_non_negative
(assert (or (< (+ (* |sum!3| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!3| (f_inv (to_real n))) e))) (+ (* |sum!3| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2))) (<= 0.0 (+ (* |sum!1| (f_inv (to_real n))) e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2) (< 0 n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ (* |sum!0| (f_inv (to_real n))) e) 0.0) (and (<= 0.0 (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (= (* (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e)) (f_sqrt (+ (* |sum!0| (f_inv (to_real n))) e))) (+ (* |sum!0| (f_inv (to_real n))) e))))) ; sqrt_square
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) (to_real n)))) ; cofactor
(assert (or (not (= (* (to_real n) (f_inv (to_real n))) 1.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (to_real n) (to_real n)) 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= (* (f_inv (to_real n)) (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) (to_real n)) 0.0))) ; cofactor
(assert (not (and (or (not (and (<= 0 |at!37|) (< |at!37| b0) (<= 0 |at!38|) (< |at!38| b1) (<= 0 |at!39|) (< |at!39| b2) (<= 0 |at!40|) (< |at!40| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!49|) (< |at!49| b0) (<= 0 |at!50|) (< |at!50| b1) (<= 0 |at!51|) (< |at!51| b2) (<= 0 |at!52|) (< |at!52| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (<= 0 |at!60|) (< |at!60| 1))) (<= 0.0 (+ (* |sum!0| (f_inv (to_real n))) e))) (or (not (and (<= 0 |at!61|) (< |at!61| b0) (<= 0 |at!62|) (< |at!62| b1) (<= 0 |at!63|) (< |at!63| b2) (<= 0 |at!64|) (< |at!64| n))) (not (= (f_sqrt (+ (* |sum!1| (f_inv (to_real n))) e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

