; rule recognize-normalization-scaled-first with r=1, obligation: equal
; lemma instances: {cofactor=16, inverse=2, inverse_positive=2, product_cancel=8, product_congruence=1, product_sign=6, sqrt_square=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun n () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun |i!1| () Int)
(declare-fun |p!0| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sum!2| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
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
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0))) (<= 0.0 (+ |p!0| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (< 0 n))) (not (= (f_sqrt (+ |p!0| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ |p!2| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 n))) (not (= (f_sqrt (+ |p!2| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ |p!0| e)) 0.0) (= |p!3| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ |p!0| e)))) (< 0.0 (f_inv (f_sqrt (+ |p!0| e)))))) ; inverse_positive
(assert (or (< (+ |p!0| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!0| e))) (= |p!4| (+ |p!0| e))))) ; sqrt_square
(assert (or (< (+ |p!2| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!2| e))) (= |p!5| (+ |p!2| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!7|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!8| |p!7|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!9| |p!10|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!11| |p!10|))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!6| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!12| |p!6|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!12| |p!8|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!9| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!13| |p!9|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!13| |p!11|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!1|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!2| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!2|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!2| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!3| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< (f_sqrt (+ e |p!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< 0.0 (f_sqrt (+ e |p!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (= (f_sqrt (+ e |p!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (= (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (<= 0.0 |p!5|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!0|)) (f_sqrt (+ e |p!2|)))) (= |p!4| |p!5|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!6| |p!7|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!8| |p!7|))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!9| |p!10|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!11| |p!10|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!12| |p!6|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!13| |p!9|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-normalization-scaled-first with r=1, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, product_cancel=6, product_congruence=213, product_sign=28, sqrt_square=3, sum_congruence=15, sum_linear=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun n () Int)
(declare-fun |at!17| () Int)
(declare-fun |at!18| () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |p!5| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!6| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |p!24| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |p!25| () Real)
(declare-fun |$x| (Int Int) Real)
(declare-fun |sk!18| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |p!28| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |p!29| () Real)
(declare-fun |p!30| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |p!32| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sk!24| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |p!34| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |p!35| () Real)
(declare-fun |p!36| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |p!38| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |p!39| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |p!18| () Real)
(declare-fun |sk!14| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
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
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (< 0 b0)) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| (+ |p!0| (* (- 2.0) |p!1|) |sum!2|)) (< n 0))) ; sum_linear
(assert (or (= (to_real n) 0.0) (= |p!5| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (< 0 b0)) (<= 0.0 (+ |p!6| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 n))) (not (= (f_sqrt (+ |p!6| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!7| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!7| e))) (= |p!8| (+ |p!7| e))))) ; sqrt_square
(assert (or (= |sum!1| (+ |p!9| (* (- 2.0) |p!10|) |sum!5|)) (< n 0))) ; sum_linear
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!13|) (< |sk!13| n) (< |p!14| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!27|) (< |at!27| b0))) (<= 0.0 (+ |p!15| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!27|) (< |at!27| b0) (< 0 n))) (not (= (f_sqrt (+ |p!15| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!4| (+ |p!16| (* (- 2.0) |p!17|) |sum!7|)) (< n 0))) ; sum_linear
(assert (or (< (+ |p!6| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!6| e))) (= |p!21| (+ |p!6| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!15|) (< |sk!15| n) (< |p!22| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0))) (<= 0.0 (+ |p!7| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!29|) (< |at!29| b0) (< 0 n))) (not (= (f_sqrt (+ |p!7| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!15| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!15| e))) (= |p!23| (+ |p!15| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!16|) (< |sk!16| n) (< |p!24| 0.0)))) ; sum_non_negative
(assert (or (= |sum!2| |sum!3|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= |p!25| (|$x| |at!27| |sk!17|)))))) ; sum_congruence
(assert (or (= |sum!2| |sum!5|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= |p!28| (|$x| |at!29| |sk!19|)))))) ; sum_congruence
(assert (or (= |sum!2| |sum!7|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= |p!29| |p!30|))))) ; sum_congruence
(assert (or (= |sum!2| |sum!8|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= |p!31| (|$x| 0 |sk!21|)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!5|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (|$x| |at!27| |sk!22|) |p!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!6|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (|$x| |at!27| |sk!23|) (|$x| |at!29| |sk!23|)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!7|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (|$x| |at!27| |sk!24|) |p!33|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!8|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (|$x| |at!27| |sk!25|) (|$x| 0 |sk!25|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!6|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= |p!34| (|$x| |at!29| |sk!26|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!7|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= |p!35| |p!36|))))) ; sum_congruence
(assert (or (= |sum!5| |sum!8|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= |p!37| (|$x| 0 |sk!28|)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!7|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (|$x| |at!29| |sk!29|) |p!38|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!8|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (|$x| |at!29| |sk!30|) (|$x| 0 |sk!30|)))))) ; sum_congruence
(assert (or (= |sum!7| |sum!8|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= |p!39| (|$x| 0 |sk!31|)))))) ; sum_congruence
(assert (or (not (= |p!5| 1.0)) (= |p!40| (to_real n)))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!41| (f_sqrt (+ |p!7| e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!40| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!41| 0.0))) ; cofactor
(assert (or (= (to_real n) 0.0) (= |p!0| |p!1|))) ; product_cancel
(assert (<= 0.0 |p!2|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!5| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!5|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!4|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!4| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!4|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!4| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!7|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!7|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (<= 0.0 |p!8|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!9| |p!10|))) ; product_cancel
(assert (<= 0.0 |p!11|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!12|))) (= |p!2| |p!11|))) ; product_congruence
(assert (<= 0.0 |p!14|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!27| |sk!13|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!27| |sk!13|))) (= |p!11| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!15|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!15|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!16| |p!17|))) ; product_cancel
(assert (<= 0.0 |p!18|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!14|))) (= |p!2| |p!18|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!14|))) (= |p!11| |p!18|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!14|))) (= |p!14| |p!18|))) ; product_congruence
(assert (<= 0.0 |p!21|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!7|)) (f_sqrt (+ e |p!6|)))) (= |p!8| |p!21|))) ; product_congruence
(assert (<= 0.0 |p!22|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!15|))) (= |p!2| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!29| |sk!15|))) (= |p!11| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!29| |sk!15|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!29| |sk!15|))) (= |p!18| |p!22|))) ; product_congruence
(assert (<= 0.0 |p!23|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!7|)) (f_sqrt (+ e |p!15|)))) (= |p!8| |p!23|))) ; product_congruence
(assert (or (not (= (f_sqrt (+ e |p!6|)) (f_sqrt (+ e |p!15|)))) (= |p!21| |p!23|))) ; product_congruence
(assert (<= 0.0 |p!24|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!16|))) (= |p!2| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!16|))) (= |p!11| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!16|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| 0 |sk!16|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| 0 |sk!16|))) (= |p!22| |p!24|))) ; product_congruence
(assert (<= 0.0 |p!25|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!27| |sk!17|))) (= |p!2| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!27| |sk!17|))) (= |p!11| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!27| |sk!17|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!27| |sk!17|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!27| |sk!17|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!27| |sk!17|))) (= |p!24| |p!25|))) ; product_congruence
(assert (<= 0.0 |p!26|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!27| |sk!18|))) (= |p!2| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!27| |sk!18|))) (= |p!11| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!27| |sk!18|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!27| |sk!18|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!27| |sk!18|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!27| |sk!18|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!27| |sk!18|))) (= |p!25| |p!26|))) ; product_congruence
(assert (<= 0.0 |p!27|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!18|))) (= |p!2| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!29| |sk!18|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!29| |sk!18|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!29| |sk!18|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!29| |sk!18|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!29| |sk!18|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!29| |sk!18|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!29| |sk!18|))) (= |p!26| |p!27|))) ; product_congruence
(assert (<= 0.0 |p!28|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!27| |sk!19|))) (= |p!2| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!27| |sk!19|))) (= |p!11| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!27| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!27| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!27| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!27| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!27| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!27| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!27| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (<= 0.0 |p!29|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!27| |sk!20|))) (= |p!2| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!27| |sk!20|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!27| |sk!20|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!27| |sk!20|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!27| |sk!20|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!27| |sk!20|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!27| |sk!20|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!27| |sk!20|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!27| |sk!20|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| |at!27| |sk!20|))) (= |p!28| |p!29|))) ; product_congruence
(assert (<= 0.0 |p!30|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!20|))) (= |p!2| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!20|))) (= |p!11| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!20|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| 0 |sk!20|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| 0 |sk!20|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| 0 |sk!20|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| 0 |sk!20|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| 0 |sk!20|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| 0 |sk!20|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| 0 |sk!20|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| 0 |sk!20|))) (= |p!29| |p!30|))) ; product_congruence
(assert (<= 0.0 |p!31|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!27| |sk!21|))) (= |p!2| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!27| |sk!21|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!27| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!27| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!27| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!27| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!27| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!27| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!27| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| |at!27| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| |at!27| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| |at!27| |sk!21|))) (= |p!30| |p!31|))) ; product_congruence
(assert (<= 0.0 |p!32|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!22|))) (= |p!2| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!29| |sk!22|))) (= |p!11| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!29| |sk!22|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!29| |sk!22|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!29| |sk!22|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!29| |sk!22|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!29| |sk!22|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!29| |sk!22|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!29| |sk!22|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| |at!29| |sk!22|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| |at!29| |sk!22|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| |at!29| |sk!22|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| |at!29| |sk!22|))) (= |p!31| |p!32|))) ; product_congruence
(assert (<= 0.0 |p!33|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!24|))) (= |p!2| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!24|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!24|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| 0 |sk!24|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| 0 |sk!24|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| 0 |sk!24|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| 0 |sk!24|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| 0 |sk!24|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| 0 |sk!24|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| 0 |sk!24|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| 0 |sk!24|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| 0 |sk!24|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| 0 |sk!24|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| 0 |sk!24|))) (= |p!32| |p!33|))) ; product_congruence
(assert (<= 0.0 |p!34|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!26|))) (= |p!2| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!29| |sk!26|))) (= |p!11| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!29| |sk!26|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!29| |sk!26|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!29| |sk!26|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!29| |sk!26|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!29| |sk!26|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!29| |sk!26|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!29| |sk!26|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| |at!29| |sk!26|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| |at!29| |sk!26|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| |at!29| |sk!26|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| |at!29| |sk!26|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| |at!29| |sk!26|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!24|) (|$x| |at!29| |sk!26|))) (= |p!33| |p!34|))) ; product_congruence
(assert (<= 0.0 |p!35|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!27|))) (= |p!2| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!29| |sk!27|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!29| |sk!27|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!29| |sk!27|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!29| |sk!27|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!29| |sk!27|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!29| |sk!27|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!29| |sk!27|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!29| |sk!27|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| |at!29| |sk!27|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| |at!29| |sk!27|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| |at!29| |sk!27|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| |at!29| |sk!27|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| |at!29| |sk!27|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!24|) (|$x| |at!29| |sk!27|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!26|) (|$x| |at!29| |sk!27|))) (= |p!34| |p!35|))) ; product_congruence
(assert (<= 0.0 |p!36|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!27|))) (= |p!2| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!27|))) (= |p!11| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!27|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| 0 |sk!27|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| 0 |sk!27|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| 0 |sk!27|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| 0 |sk!27|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| 0 |sk!27|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| 0 |sk!27|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| 0 |sk!27|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| 0 |sk!27|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| 0 |sk!27|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| 0 |sk!27|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| 0 |sk!27|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!24|) (|$x| 0 |sk!27|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!26|) (|$x| 0 |sk!27|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!27|) (|$x| 0 |sk!27|))) (= |p!35| |p!36|))) ; product_congruence
(assert (<= 0.0 |p!37|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| |at!29| |sk!28|))) (= |p!2| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| |at!29| |sk!28|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| |at!29| |sk!28|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| |at!29| |sk!28|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| |at!29| |sk!28|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| |at!29| |sk!28|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| |at!29| |sk!28|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| |at!29| |sk!28|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| |at!29| |sk!28|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| |at!29| |sk!28|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| |at!29| |sk!28|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| |at!29| |sk!28|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| |at!29| |sk!28|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| |at!29| |sk!28|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!24|) (|$x| |at!29| |sk!28|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!26|) (|$x| |at!29| |sk!28|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!27|) (|$x| |at!29| |sk!28|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!27|) (|$x| |at!29| |sk!28|))) (= |p!36| |p!37|))) ; product_congruence
(assert (<= 0.0 |p!38|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!29|))) (= |p!2| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!29|))) (= |p!11| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!29|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| 0 |sk!29|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| 0 |sk!29|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| 0 |sk!29|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| 0 |sk!29|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| 0 |sk!29|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| 0 |sk!29|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| 0 |sk!29|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| 0 |sk!29|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| 0 |sk!29|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| 0 |sk!29|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| 0 |sk!29|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!24|) (|$x| 0 |sk!29|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!26|) (|$x| 0 |sk!29|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!27|) (|$x| 0 |sk!29|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!27|) (|$x| 0 |sk!29|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!28|) (|$x| 0 |sk!29|))) (= |p!37| |p!38|))) ; product_congruence
(assert (<= 0.0 |p!39|)) ; product_sign
(assert (or (not (= (|$x| |at!27| |sk!11|) (|$x| 0 |sk!31|))) (= |p!2| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!12|) (|$x| 0 |sk!31|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!13|) (|$x| 0 |sk!31|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!14|) (|$x| 0 |sk!31|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!15|) (|$x| 0 |sk!31|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!16|) (|$x| 0 |sk!31|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!17|) (|$x| 0 |sk!31|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!18|) (|$x| 0 |sk!31|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!18|) (|$x| 0 |sk!31|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!19|) (|$x| 0 |sk!31|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!20|) (|$x| 0 |sk!31|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!20|) (|$x| 0 |sk!31|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!27| |sk!21|) (|$x| 0 |sk!31|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!22|) (|$x| 0 |sk!31|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!24|) (|$x| 0 |sk!31|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!26|) (|$x| 0 |sk!31|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!27|) (|$x| 0 |sk!31|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!27|) (|$x| 0 |sk!31|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!29| |sk!28|) (|$x| 0 |sk!31|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 |sk!29|) (|$x| 0 |sk!31|))) (= |p!38| |p!39|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!40| (to_real n)))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!41| (f_sqrt (+ e |p!7|))))) ; product_cancel
(assert (not (and (or (not (and (<= 0 |at!17|) (< |at!17| b0) (<= 0 |at!18|) (< |at!18| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!23|) (< |at!23| b0) (<= 0 |at!24|) (< |at!24| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!27|) (< |at!27| b0) (<= 0 |at!28|) (< |at!28| 1))) (<= 0.0 (+ |p!15| e))) (or (not (and (<= 0 |at!29|) (< |at!29| b0) (<= 0 |at!30|) (< |at!30| n))) (not (= (f_sqrt (+ |p!7| e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-normalization-scaled-first with r=2, obligation: equal
; lemma instances: {cofactor=16, inverse=2, inverse_positive=2, product_cancel=8, product_congruence=1, product_sign=6, sqrt_square=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
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
(declare-fun |p!0| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sum!2| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
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
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1))) (<= 0.0 (+ |p!0| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (< 0 n))) (not (= (f_sqrt (+ |p!0| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ |p!2| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 n))) (not (= (f_sqrt (+ |p!2| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ |p!0| e)) 0.0) (= |p!3| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ |p!0| e)))) (< 0.0 (f_inv (f_sqrt (+ |p!0| e)))))) ; inverse_positive
(assert (or (< (+ |p!0| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!0| e))) (= |p!4| (+ |p!0| e))))) ; sqrt_square
(assert (or (< (+ |p!2| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!2| e))) (= |p!5| (+ |p!2| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!7|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!8| |p!7|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!9| |p!10|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!11| |p!10|))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!6| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!12| |p!6|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!12| |p!8|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!9| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!13| |p!9|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!13| |p!11|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!1|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!2| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!2|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!2| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!3| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< (f_sqrt (+ e |p!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< 0.0 (f_sqrt (+ e |p!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (= (f_sqrt (+ e |p!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (= (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (<= 0.0 |p!5|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!0|)) (f_sqrt (+ e |p!2|)))) (= |p!4| |p!5|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!6| |p!7|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!8| |p!7|))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!9| |p!10|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!11| |p!10|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!12| |p!6|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!13| |p!9|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-normalization-scaled-first with r=2, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, product_cancel=6, product_congruence=213, product_sign=28, sqrt_square=3, sum_congruence=15, sum_linear=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
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
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |p!5| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!6| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |p!24| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |p!25| () Real)
(declare-fun |$x| (Int Int Int) Real)
(declare-fun |sk!18| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |p!28| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |p!29| () Real)
(declare-fun |p!30| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |p!32| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sk!24| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |p!34| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |p!35| () Real)
(declare-fun |p!36| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |p!38| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |p!39| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |p!18| () Real)
(declare-fun |sk!14| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
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
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| (+ |p!0| (* (- 2.0) |p!1|) |sum!2|)) (< n 0))) ; sum_linear
(assert (or (= (to_real n) 0.0) (= |p!5| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1))) (<= 0.0 (+ |p!6| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 n))) (not (= (f_sqrt (+ |p!6| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!7| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!7| e))) (= |p!8| (+ |p!7| e))))) ; sqrt_square
(assert (or (= |sum!1| (+ |p!9| (* (- 2.0) |p!10|) |sum!5|)) (< n 0))) ; sum_linear
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!13|) (< |sk!13| n) (< |p!14| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1))) (<= 0.0 (+ |p!15| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1) (< 0 n))) (not (= (f_sqrt (+ |p!15| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!4| (+ |p!16| (* (- 2.0) |p!17|) |sum!7|)) (< n 0))) ; sum_linear
(assert (or (< (+ |p!6| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!6| e))) (= |p!21| (+ |p!6| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!15|) (< |sk!15| n) (< |p!22| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1))) (<= 0.0 (+ |p!7| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (< 0 n))) (not (= (f_sqrt (+ |p!7| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!15| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!15| e))) (= |p!23| (+ |p!15| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!16|) (< |sk!16| n) (< |p!24| 0.0)))) ; sum_non_negative
(assert (or (= |sum!2| |sum!3|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= |p!25| (|$x| |at!40| |at!41| |sk!17|)))))) ; sum_congruence
(assert (or (= |sum!2| |sum!5|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= |p!28| (|$x| |at!43| |at!44| |sk!19|)))))) ; sum_congruence
(assert (or (= |sum!2| |sum!7|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= |p!29| |p!30|))))) ; sum_congruence
(assert (or (= |sum!2| |sum!8|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= |p!31| (|$x| 0 0 |sk!21|)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!5|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (|$x| |at!40| |at!41| |sk!22|) |p!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!6|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (|$x| |at!40| |at!41| |sk!23|) (|$x| |at!43| |at!44| |sk!23|)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!7|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (|$x| |at!40| |at!41| |sk!24|) |p!33|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!8|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (|$x| |at!40| |at!41| |sk!25|) (|$x| 0 0 |sk!25|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!6|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= |p!34| (|$x| |at!43| |at!44| |sk!26|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!7|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= |p!35| |p!36|))))) ; sum_congruence
(assert (or (= |sum!5| |sum!8|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= |p!37| (|$x| 0 0 |sk!28|)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!7|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (|$x| |at!43| |at!44| |sk!29|) |p!38|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!8|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (|$x| |at!43| |at!44| |sk!30|) (|$x| 0 0 |sk!30|)))))) ; sum_congruence
(assert (or (= |sum!7| |sum!8|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= |p!39| (|$x| 0 0 |sk!31|)))))) ; sum_congruence
(assert (or (not (= |p!5| 1.0)) (= |p!40| (to_real n)))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!41| (f_sqrt (+ |p!7| e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!40| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!41| 0.0))) ; cofactor
(assert (or (= (to_real n) 0.0) (= |p!0| |p!1|))) ; product_cancel
(assert (<= 0.0 |p!2|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!5| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!5|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!4|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!4| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!4|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!4| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!7|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!7|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (<= 0.0 |p!8|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!9| |p!10|))) ; product_cancel
(assert (<= 0.0 |p!11|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!12|))) (= |p!2| |p!11|))) ; product_congruence
(assert (<= 0.0 |p!14|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!40| |at!41| |sk!13|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!40| |at!41| |sk!13|))) (= |p!11| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!15|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!15|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!16| |p!17|))) ; product_cancel
(assert (<= 0.0 |p!18|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!14|))) (= |p!2| |p!18|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!14|))) (= |p!11| |p!18|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!14|))) (= |p!14| |p!18|))) ; product_congruence
(assert (<= 0.0 |p!21|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!7|)) (f_sqrt (+ e |p!6|)))) (= |p!8| |p!21|))) ; product_congruence
(assert (<= 0.0 |p!22|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!15|))) (= |p!2| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!43| |at!44| |sk!15|))) (= |p!11| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!43| |at!44| |sk!15|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!43| |at!44| |sk!15|))) (= |p!18| |p!22|))) ; product_congruence
(assert (<= 0.0 |p!23|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!7|)) (f_sqrt (+ e |p!15|)))) (= |p!8| |p!23|))) ; product_congruence
(assert (or (not (= (f_sqrt (+ e |p!6|)) (f_sqrt (+ e |p!15|)))) (= |p!21| |p!23|))) ; product_congruence
(assert (<= 0.0 |p!24|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!16|))) (= |p!2| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!16|))) (= |p!11| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!16|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| 0 0 |sk!16|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| 0 0 |sk!16|))) (= |p!22| |p!24|))) ; product_congruence
(assert (<= 0.0 |p!25|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!40| |at!41| |sk!17|))) (= |p!2| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!40| |at!41| |sk!17|))) (= |p!11| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!40| |at!41| |sk!17|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!40| |at!41| |sk!17|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!40| |at!41| |sk!17|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!40| |at!41| |sk!17|))) (= |p!24| |p!25|))) ; product_congruence
(assert (<= 0.0 |p!26|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!2| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!11| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!40| |at!41| |sk!18|))) (= |p!25| |p!26|))) ; product_congruence
(assert (<= 0.0 |p!27|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!2| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!43| |at!44| |sk!18|))) (= |p!26| |p!27|))) ; product_congruence
(assert (<= 0.0 |p!28|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!2| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!11| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!40| |at!41| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (<= 0.0 |p!29|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!2| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| |at!40| |at!41| |sk!20|))) (= |p!28| |p!29|))) ; product_congruence
(assert (<= 0.0 |p!30|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!20|))) (= |p!2| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!20|))) (= |p!11| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!20|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| 0 0 |sk!20|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| 0 0 |sk!20|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| 0 0 |sk!20|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| 0 0 |sk!20|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| 0 0 |sk!20|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| 0 0 |sk!20|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| 0 0 |sk!20|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| 0 0 |sk!20|))) (= |p!29| |p!30|))) ; product_congruence
(assert (<= 0.0 |p!31|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!2| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| |at!40| |at!41| |sk!21|))) (= |p!30| |p!31|))) ; product_congruence
(assert (<= 0.0 |p!32|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!2| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!11| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| |at!43| |at!44| |sk!22|))) (= |p!31| |p!32|))) ; product_congruence
(assert (<= 0.0 |p!33|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!24|))) (= |p!2| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!24|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!24|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| 0 0 |sk!24|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| 0 0 |sk!24|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| 0 0 |sk!24|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| 0 0 |sk!24|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| 0 0 |sk!24|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| 0 0 |sk!24|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| 0 0 |sk!24|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| 0 0 |sk!24|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| 0 0 |sk!24|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| 0 0 |sk!24|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| 0 0 |sk!24|))) (= |p!32| |p!33|))) ; product_congruence
(assert (<= 0.0 |p!34|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!2| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!11| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!24|) (|$x| |at!43| |at!44| |sk!26|))) (= |p!33| |p!34|))) ; product_congruence
(assert (<= 0.0 |p!35|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!2| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!24|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!26|) (|$x| |at!43| |at!44| |sk!27|))) (= |p!34| |p!35|))) ; product_congruence
(assert (<= 0.0 |p!36|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!27|))) (= |p!2| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!27|))) (= |p!11| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!27|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| 0 0 |sk!27|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| 0 0 |sk!27|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| 0 0 |sk!27|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| 0 0 |sk!27|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| 0 0 |sk!27|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| 0 0 |sk!27|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| 0 0 |sk!27|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| 0 0 |sk!27|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| 0 0 |sk!27|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| 0 0 |sk!27|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| 0 0 |sk!27|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!24|) (|$x| 0 0 |sk!27|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!26|) (|$x| 0 0 |sk!27|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!27|) (|$x| 0 0 |sk!27|))) (= |p!35| |p!36|))) ; product_congruence
(assert (<= 0.0 |p!37|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!2| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!24|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!26|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!27|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!27|) (|$x| |at!43| |at!44| |sk!28|))) (= |p!36| |p!37|))) ; product_congruence
(assert (<= 0.0 |p!38|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!29|))) (= |p!2| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!29|))) (= |p!11| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!29|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| 0 0 |sk!29|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| 0 0 |sk!29|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| 0 0 |sk!29|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| 0 0 |sk!29|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| 0 0 |sk!29|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| 0 0 |sk!29|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| 0 0 |sk!29|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| 0 0 |sk!29|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| 0 0 |sk!29|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| 0 0 |sk!29|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| 0 0 |sk!29|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!24|) (|$x| 0 0 |sk!29|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!26|) (|$x| 0 0 |sk!29|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!27|) (|$x| 0 0 |sk!29|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!27|) (|$x| 0 0 |sk!29|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!28|) (|$x| 0 0 |sk!29|))) (= |p!37| |p!38|))) ; product_congruence
(assert (<= 0.0 |p!39|)) ; product_sign
(assert (or (not (= (|$x| |at!40| |at!41| |sk!11|) (|$x| 0 0 |sk!31|))) (= |p!2| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!12|) (|$x| 0 0 |sk!31|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!13|) (|$x| 0 0 |sk!31|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!14|) (|$x| 0 0 |sk!31|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!15|) (|$x| 0 0 |sk!31|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!16|) (|$x| 0 0 |sk!31|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!17|) (|$x| 0 0 |sk!31|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!18|) (|$x| 0 0 |sk!31|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!18|) (|$x| 0 0 |sk!31|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!19|) (|$x| 0 0 |sk!31|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!20|) (|$x| 0 0 |sk!31|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!20|) (|$x| 0 0 |sk!31|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!40| |at!41| |sk!21|) (|$x| 0 0 |sk!31|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!22|) (|$x| 0 0 |sk!31|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!24|) (|$x| 0 0 |sk!31|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!26|) (|$x| 0 0 |sk!31|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!27|) (|$x| 0 0 |sk!31|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!27|) (|$x| 0 0 |sk!31|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!43| |at!44| |sk!28|) (|$x| 0 0 |sk!31|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 |sk!29|) (|$x| 0 0 |sk!31|))) (= |p!38| |p!39|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!40| (to_real n)))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!41| (f_sqrt (+ e |p!7|))))) ; product_cancel
(assert (not (and (or (not (and (<= 0 |at!25|) (< |at!25| b0) (<= 0 |at!26|) (< |at!26| b1) (<= 0 |at!27|) (< |at!27| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!34|) (< |at!34| b0) (<= 0 |at!35|) (< |at!35| b1) (<= 0 |at!36|) (< |at!36| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!40|) (< |at!40| b0) (<= 0 |at!41|) (< |at!41| b1) (<= 0 |at!42|) (< |at!42| 1))) (<= 0.0 (+ |p!15| e))) (or (not (and (<= 0 |at!43|) (< |at!43| b0) (<= 0 |at!44|) (< |at!44| b1) (<= 0 |at!45|) (< |at!45| n))) (not (= (f_sqrt (+ |p!7| e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

; rule recognize-normalization-scaled-first with r=3, obligation: equal
; lemma instances: {cofactor=16, inverse=2, inverse_positive=2, product_cancel=8, product_congruence=1, product_sign=6, sqrt_square=2}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun n () Int)
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
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun |p!0| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!1| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!2| () Real)
(declare-fun |p!3| () Real)
(declare-fun |p!4| () Real)
(declare-fun |p!5| () Real)
(declare-fun |p!6| () Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |p!11| () Real)
(declare-fun |p!12| () Real)
(declare-fun |p!13| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sum!2| () Real)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
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
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2))) (<= 0.0 (+ |p!0| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b0) (<= 0 |i!2|) (< |i!2| b1) (<= 0 |i!3|) (< |i!3| b2) (< 0 n))) (not (= (f_sqrt (+ |p!0| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ |p!2| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2) (< 0 n))) (not (= (f_sqrt (+ |p!2| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= (f_sqrt (+ |p!0| e)) 0.0) (= |p!3| 1.0))) ; inverse
(assert (or (not (< 0.0 (f_sqrt (+ |p!0| e)))) (< 0.0 (f_inv (f_sqrt (+ |p!0| e)))))) ; inverse_positive
(assert (or (< (+ |p!0| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!0| e))) (= |p!4| (+ |p!0| e))))) ; sqrt_square
(assert (or (< (+ |p!2| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!2| e))) (= |p!5| (+ |p!2| e))))) ; sqrt_square
(assert (or (not (= |p!1| 1.0)) (= |p!6| |p!7|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!8| |p!7|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!9| |p!10|))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!11| |p!10|))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!6| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!12| |p!6|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!12| |p!8|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!8| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!9| 0.0))) ; cofactor
(assert (or (not (= |p!3| 1.0)) (= |p!13| |p!9|))) ; cofactor
(assert (or (not (= |p!1| 1.0)) (= |p!13| |p!11|))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!11| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!12| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (or (not (= (f_sqrt (+ |p!0| e)) 0.0)) (= |p!13| 0.0))) ; cofactor
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!0|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!0| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!0|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!0| 0.0)))) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!1| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!1|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!1| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!1|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!1| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!2|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 |sum!2|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!2|)) (or (not (< 0.0 |sum!2|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!2| 0.0)) (< |p!2| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!2|)) (< 0.0 |p!2|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!2| 0.0)) (= |p!2| 0.0)))) ; product_sign
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!3| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< (f_sqrt (+ e |p!0|)) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (< 0.0 (f_sqrt (+ e |p!0|)))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (not (= (f_sqrt (+ e |p!0|)) 0.0)) (= |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (< |p!3| 0.0)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (< 0.0 (f_inv (f_sqrt (+ e |p!0|))))) (< 0.0 |p!3|)) (or (not (< 0.0 (f_sqrt (+ e |p!0|)))) (not (= (f_inv (f_sqrt (+ e |p!0|))) 0.0)) (= |p!3| 0.0)))) ; product_sign
(assert (<= 0.0 |p!4|)) ; product_sign
(assert (<= 0.0 |p!5|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!0|)) (f_sqrt (+ e |p!2|)))) (= |p!4| |p!5|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!6| |p!7|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!8| |p!7|))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!9| |p!10|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!11| |p!10|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!12| |p!6|))) ; product_cancel
(assert (or (= (f_sqrt (+ e |p!0|)) 0.0) (= |p!13| |p!9|))) ; product_cancel
(assert (not true)) ; the negated goal
(check-sat)
(reset)

; rule recognize-normalization-scaled-first with r=3, obligation: defined
; lemma instances: {cofactor=4, inverse=1, inverse_positive=1, product_cancel=6, product_congruence=213, product_sign=28, sqrt_square=3, sum_congruence=15, sum_linear=3, sum_non_negative=3}
(set-logic ALL)
(declare-fun b0 () Int)
(declare-fun b1 () Int)
(declare-fun b2 () Int)
(declare-fun n () Int)
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
(declare-fun |sum!0| () Real)
(declare-fun |p!0| () Real)
(declare-fun |p!1| () Real)
(declare-fun |sum!2| () Real)
(declare-fun |p!5| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |p!6| () Real)
(declare-fun e () Real)
(declare-fun f_sqrt (Real) Real)
(declare-fun |p!7| () Real)
(declare-fun |p!8| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |p!9| () Real)
(declare-fun |p!10| () Real)
(declare-fun |sum!5| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |p!14| () Real)
(declare-fun |p!15| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |p!16| () Real)
(declare-fun |p!17| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |p!21| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |p!22| () Real)
(declare-fun |p!23| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |p!24| () Real)
(declare-fun |sum!3| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |p!25| () Real)
(declare-fun |$x| (Int Int Int Int) Real)
(declare-fun |sk!18| () Int)
(declare-fun |p!26| () Real)
(declare-fun |p!27| () Real)
(declare-fun |sum!6| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |p!28| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |p!29| () Real)
(declare-fun |p!30| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |p!31| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |p!32| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sk!24| () Int)
(declare-fun |p!33| () Real)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |p!34| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |p!35| () Real)
(declare-fun |p!36| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |p!37| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |p!38| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sk!31| () Int)
(declare-fun |p!39| () Real)
(declare-fun |p!40| () Real)
(declare-fun |p!41| () Real)
(declare-fun |p!2| () Real)
(declare-fun |p!11| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |p!18| () Real)
(declare-fun |sk!14| () Int)
(assert (<= 0 b0)) ; the least b0
(assert (<= 0 b1)) ; the least b1
(assert (<= 0 b2)) ; the least b2
(assert (<= 0 n)) ; the least n
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| n))) (not (= (to_real n) 0.0)))) ; the left side has a value
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| n) (< 0 n))) (not (= (to_real n) 0.0)))) ; the left side has a value
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
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (not (= (to_real n) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!0| (+ |p!0| (* (- 2.0) |p!1|) |sum!2|)) (< n 0))) ; sum_linear
(assert (or (= (to_real n) 0.0) (= |p!5| 1.0))) ; inverse
(assert (or (not (< 0.0 (to_real n))) (< 0.0 (f_inv (to_real n))))) ; inverse_positive
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2))) (<= 0.0 (+ |p!6| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (< 0 b0) (< 0 b1) (< 0 b2) (< 0 n))) (not (= (f_sqrt (+ |p!6| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!7| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!7| e))) (= |p!8| (+ |p!7| e))))) ; sqrt_square
(assert (or (= |sum!1| (+ |p!9| (* (- 2.0) |p!10|) |sum!5|)) (< n 0))) ; sum_linear
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!13|) (< |sk!13| n) (< |p!14| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2))) (<= 0.0 (+ |p!15| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2) (< 0 n))) (not (= (f_sqrt (+ |p!15| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (= |sum!4| (+ |p!16| (* (- 2.0) |p!17|) |sum!7|)) (< n 0))) ; sum_linear
(assert (or (< (+ |p!6| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!6| e))) (= |p!21| (+ |p!6| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!15|) (< |sk!15| n) (< |p!22| 0.0)))) ; sum_non_negative
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2))) (<= 0.0 (+ |p!7| e)))) ; the left side: an argument of SQRT lies in its domain
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (< 0 n))) (not (= (f_sqrt (+ |p!7| e)) 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (< (+ |p!15| e) 0.0) (and (<= 0.0 (f_sqrt (+ |p!15| e))) (= |p!23| (+ |p!15| e))))) ; sqrt_square
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!16|) (< |sk!16| n) (< |p!24| 0.0)))) ; sum_non_negative
(assert (or (= |sum!2| |sum!3|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= |p!25| (|$x| |at!53| |at!54| |at!55| |sk!17|)))))) ; sum_congruence
(assert (or (= |sum!2| |sum!5|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= |p!26| |p!27|))))) ; sum_congruence
(assert (or (= |sum!2| |sum!6|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= |p!28| (|$x| |at!57| |at!58| |at!59| |sk!19|)))))) ; sum_congruence
(assert (or (= |sum!2| |sum!7|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= |p!29| |p!30|))))) ; sum_congruence
(assert (or (= |sum!2| |sum!8|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= |p!31| (|$x| 0 0 0 |sk!21|)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!5|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (|$x| |at!53| |at!54| |at!55| |sk!22|) |p!32|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!6|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (|$x| |at!53| |at!54| |at!55| |sk!23|) (|$x| |at!57| |at!58| |at!59| |sk!23|)))))) ; sum_congruence
(assert (or (= |sum!3| |sum!7|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (|$x| |at!53| |at!54| |at!55| |sk!24|) |p!33|))))) ; sum_congruence
(assert (or (= |sum!3| |sum!8|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (|$x| |at!53| |at!54| |at!55| |sk!25|) (|$x| 0 0 0 |sk!25|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!6|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= |p!34| (|$x| |at!57| |at!58| |at!59| |sk!26|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!7|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= |p!35| |p!36|))))) ; sum_congruence
(assert (or (= |sum!5| |sum!8|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= |p!37| (|$x| 0 0 0 |sk!28|)))))) ; sum_congruence
(assert (or (= |sum!6| |sum!7|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (|$x| |at!57| |at!58| |at!59| |sk!29|) |p!38|))))) ; sum_congruence
(assert (or (= |sum!6| |sum!8|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (|$x| |at!57| |at!58| |at!59| |sk!30|) (|$x| 0 0 0 |sk!30|)))))) ; sum_congruence
(assert (or (= |sum!7| |sum!8|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= |p!39| (|$x| 0 0 0 |sk!31|)))))) ; sum_congruence
(assert (or (not (= |p!5| 1.0)) (= |p!40| (to_real n)))) ; cofactor
(assert (or (not (= |p!5| 1.0)) (= |p!41| (f_sqrt (+ |p!7| e))))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!40| 0.0))) ; cofactor
(assert (or (not (= (to_real n) 0.0)) (= |p!41| 0.0))) ; cofactor
(assert (or (= (to_real n) 0.0) (= |p!0| |p!1|))) ; product_cancel
(assert (<= 0.0 |p!2|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!5| 1.0))) ; product_cancel
(assert (and (or (not (< 0.0 (f_inv (to_real n)))) (not (< (to_real n) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 (to_real n))) (< 0.0 |p!5|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= (to_real n) 0.0)) (= |p!5| 0.0)) (or (not (< 0.0 (to_real n))) (not (< (f_inv (to_real n)) 0.0)) (< |p!5| 0.0)) (or (not (< 0.0 (to_real n))) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!5|)) (or (not (< 0.0 (to_real n))) (not (= (f_inv (to_real n)) 0.0)) (= |p!5| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!4|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 |sum!4|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!6|)) (or (not (< 0.0 |sum!4|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!4| 0.0)) (< |p!6| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!4|)) (< 0.0 |p!6|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!4| 0.0)) (= |p!6| 0.0)))) ; product_sign
(assert (and (or (not (< 0.0 |sum!1|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 |sum!1|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!7|)) (or (not (< 0.0 |sum!1|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!7| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!1| 0.0)) (< |p!7| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!1|)) (< 0.0 |p!7|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!1| 0.0)) (= |p!7| 0.0)))) ; product_sign
(assert (<= 0.0 |p!8|)) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!9| |p!10|))) ; product_cancel
(assert (<= 0.0 |p!11|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!12|))) (= |p!2| |p!11|))) ; product_congruence
(assert (<= 0.0 |p!14|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!53| |at!54| |at!55| |sk!13|))) (= |p!2| |p!14|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!53| |at!54| |at!55| |sk!13|))) (= |p!11| |p!14|))) ; product_congruence
(assert (and (or (not (< 0.0 |sum!0|)) (not (< (f_inv (to_real n)) 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 |sum!0|)) (not (< 0.0 (f_inv (to_real n)))) (< 0.0 |p!15|)) (or (not (< 0.0 |sum!0|)) (not (= (f_inv (to_real n)) 0.0)) (= |p!15| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< |sum!0| 0.0)) (< |p!15| 0.0)) (or (not (< 0.0 (f_inv (to_real n)))) (not (< 0.0 |sum!0|)) (< 0.0 |p!15|)) (or (not (< 0.0 (f_inv (to_real n)))) (not (= |sum!0| 0.0)) (= |p!15| 0.0)))) ; product_sign
(assert (or (= (to_real n) 0.0) (= |p!16| |p!17|))) ; product_cancel
(assert (<= 0.0 |p!18|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!14|))) (= |p!2| |p!18|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!14|))) (= |p!11| |p!18|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!14|))) (= |p!14| |p!18|))) ; product_congruence
(assert (<= 0.0 |p!21|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!7|)) (f_sqrt (+ e |p!6|)))) (= |p!8| |p!21|))) ; product_congruence
(assert (<= 0.0 |p!22|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!15|))) (= |p!2| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!57| |at!58| |at!59| |sk!15|))) (= |p!11| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!57| |at!58| |at!59| |sk!15|))) (= |p!14| |p!22|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!57| |at!58| |at!59| |sk!15|))) (= |p!18| |p!22|))) ; product_congruence
(assert (<= 0.0 |p!23|)) ; product_sign
(assert (or (not (= (f_sqrt (+ e |p!7|)) (f_sqrt (+ e |p!15|)))) (= |p!8| |p!23|))) ; product_congruence
(assert (or (not (= (f_sqrt (+ e |p!6|)) (f_sqrt (+ e |p!15|)))) (= |p!21| |p!23|))) ; product_congruence
(assert (<= 0.0 |p!24|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!16|))) (= |p!2| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!16|))) (= |p!11| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!16|))) (= |p!14| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| 0 0 0 |sk!16|))) (= |p!18| |p!24|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| 0 0 0 |sk!16|))) (= |p!22| |p!24|))) ; product_congruence
(assert (<= 0.0 |p!25|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!53| |at!54| |at!55| |sk!17|))) (= |p!2| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!53| |at!54| |at!55| |sk!17|))) (= |p!11| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!53| |at!54| |at!55| |sk!17|))) (= |p!14| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!53| |at!54| |at!55| |sk!17|))) (= |p!18| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!53| |at!54| |at!55| |sk!17|))) (= |p!22| |p!25|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!53| |at!54| |at!55| |sk!17|))) (= |p!24| |p!25|))) ; product_congruence
(assert (<= 0.0 |p!26|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!2| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!11| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!14| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!18| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!22| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!24| |p!26|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!53| |at!54| |at!55| |sk!18|))) (= |p!25| |p!26|))) ; product_congruence
(assert (<= 0.0 |p!27|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!2| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!11| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!14| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!18| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!22| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!24| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!25| |p!27|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!18|))) (= |p!26| |p!27|))) ; product_congruence
(assert (<= 0.0 |p!28|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!2| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!11| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!14| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!18| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!22| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!24| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!25| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!26| |p!28|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!53| |at!54| |at!55| |sk!19|))) (= |p!27| |p!28|))) ; product_congruence
(assert (<= 0.0 |p!29|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!2| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!11| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!14| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!18| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!22| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!24| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!25| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!26| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!27| |p!29|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| |at!53| |at!54| |at!55| |sk!20|))) (= |p!28| |p!29|))) ; product_congruence
(assert (<= 0.0 |p!30|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!20|))) (= |p!2| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!20|))) (= |p!11| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!20|))) (= |p!14| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| 0 0 0 |sk!20|))) (= |p!18| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| 0 0 0 |sk!20|))) (= |p!22| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| 0 0 0 |sk!20|))) (= |p!24| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| 0 0 0 |sk!20|))) (= |p!25| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| 0 0 0 |sk!20|))) (= |p!26| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| 0 0 0 |sk!20|))) (= |p!27| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| 0 0 0 |sk!20|))) (= |p!28| |p!30|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| 0 0 0 |sk!20|))) (= |p!29| |p!30|))) ; product_congruence
(assert (<= 0.0 |p!31|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!2| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!11| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!14| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!18| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!22| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!24| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!25| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!26| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!27| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!28| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!29| |p!31|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| |at!53| |at!54| |at!55| |sk!21|))) (= |p!30| |p!31|))) ; product_congruence
(assert (<= 0.0 |p!32|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!2| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!11| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!14| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!18| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!22| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!24| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!25| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!26| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!27| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!28| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!29| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!30| |p!32|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| |at!57| |at!58| |at!59| |sk!22|))) (= |p!31| |p!32|))) ; product_congruence
(assert (<= 0.0 |p!33|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!24|))) (= |p!2| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!24|))) (= |p!11| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!24|))) (= |p!14| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| 0 0 0 |sk!24|))) (= |p!18| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| 0 0 0 |sk!24|))) (= |p!22| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| 0 0 0 |sk!24|))) (= |p!24| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| 0 0 0 |sk!24|))) (= |p!25| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| 0 0 0 |sk!24|))) (= |p!26| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| 0 0 0 |sk!24|))) (= |p!27| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| 0 0 0 |sk!24|))) (= |p!28| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| 0 0 0 |sk!24|))) (= |p!29| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| 0 0 0 |sk!24|))) (= |p!30| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| 0 0 0 |sk!24|))) (= |p!31| |p!33|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| 0 0 0 |sk!24|))) (= |p!32| |p!33|))) ; product_congruence
(assert (<= 0.0 |p!34|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!2| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!11| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!14| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!18| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!22| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!24| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!25| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!26| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!27| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!28| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!29| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!30| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!31| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!32| |p!34|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!24|) (|$x| |at!57| |at!58| |at!59| |sk!26|))) (= |p!33| |p!34|))) ; product_congruence
(assert (<= 0.0 |p!35|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!2| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!11| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!14| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!18| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!22| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!24| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!25| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!26| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!27| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!28| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!29| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!30| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!31| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!32| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!24|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!33| |p!35|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!26|) (|$x| |at!57| |at!58| |at!59| |sk!27|))) (= |p!34| |p!35|))) ; product_congruence
(assert (<= 0.0 |p!36|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!27|))) (= |p!2| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!27|))) (= |p!11| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!27|))) (= |p!14| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| 0 0 0 |sk!27|))) (= |p!18| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| 0 0 0 |sk!27|))) (= |p!22| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| 0 0 0 |sk!27|))) (= |p!24| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| 0 0 0 |sk!27|))) (= |p!25| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| 0 0 0 |sk!27|))) (= |p!26| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| 0 0 0 |sk!27|))) (= |p!27| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| 0 0 0 |sk!27|))) (= |p!28| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| 0 0 0 |sk!27|))) (= |p!29| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| 0 0 0 |sk!27|))) (= |p!30| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| 0 0 0 |sk!27|))) (= |p!31| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| 0 0 0 |sk!27|))) (= |p!32| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!24|) (|$x| 0 0 0 |sk!27|))) (= |p!33| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!26|) (|$x| 0 0 0 |sk!27|))) (= |p!34| |p!36|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!27|) (|$x| 0 0 0 |sk!27|))) (= |p!35| |p!36|))) ; product_congruence
(assert (<= 0.0 |p!37|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!2| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!11| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!14| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!18| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!22| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!24| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!25| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!26| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!27| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!28| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!29| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!30| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!31| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!32| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!24|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!33| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!26|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!34| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!27|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!35| |p!37|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!27|) (|$x| |at!57| |at!58| |at!59| |sk!28|))) (= |p!36| |p!37|))) ; product_congruence
(assert (<= 0.0 |p!38|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!29|))) (= |p!2| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!29|))) (= |p!11| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!29|))) (= |p!14| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| 0 0 0 |sk!29|))) (= |p!18| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| 0 0 0 |sk!29|))) (= |p!22| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| 0 0 0 |sk!29|))) (= |p!24| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| 0 0 0 |sk!29|))) (= |p!25| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| 0 0 0 |sk!29|))) (= |p!26| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| 0 0 0 |sk!29|))) (= |p!27| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| 0 0 0 |sk!29|))) (= |p!28| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| 0 0 0 |sk!29|))) (= |p!29| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| 0 0 0 |sk!29|))) (= |p!30| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| 0 0 0 |sk!29|))) (= |p!31| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| 0 0 0 |sk!29|))) (= |p!32| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!24|) (|$x| 0 0 0 |sk!29|))) (= |p!33| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!26|) (|$x| 0 0 0 |sk!29|))) (= |p!34| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!27|) (|$x| 0 0 0 |sk!29|))) (= |p!35| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!27|) (|$x| 0 0 0 |sk!29|))) (= |p!36| |p!38|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!28|) (|$x| 0 0 0 |sk!29|))) (= |p!37| |p!38|))) ; product_congruence
(assert (<= 0.0 |p!39|)) ; product_sign
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!11|) (|$x| 0 0 0 |sk!31|))) (= |p!2| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!12|) (|$x| 0 0 0 |sk!31|))) (= |p!11| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!13|) (|$x| 0 0 0 |sk!31|))) (= |p!14| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!14|) (|$x| 0 0 0 |sk!31|))) (= |p!18| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!15|) (|$x| 0 0 0 |sk!31|))) (= |p!22| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!16|) (|$x| 0 0 0 |sk!31|))) (= |p!24| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!17|) (|$x| 0 0 0 |sk!31|))) (= |p!25| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!18|) (|$x| 0 0 0 |sk!31|))) (= |p!26| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!18|) (|$x| 0 0 0 |sk!31|))) (= |p!27| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!19|) (|$x| 0 0 0 |sk!31|))) (= |p!28| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!20|) (|$x| 0 0 0 |sk!31|))) (= |p!29| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!20|) (|$x| 0 0 0 |sk!31|))) (= |p!30| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!53| |at!54| |at!55| |sk!21|) (|$x| 0 0 0 |sk!31|))) (= |p!31| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!22|) (|$x| 0 0 0 |sk!31|))) (= |p!32| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!24|) (|$x| 0 0 0 |sk!31|))) (= |p!33| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!26|) (|$x| 0 0 0 |sk!31|))) (= |p!34| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!27|) (|$x| 0 0 0 |sk!31|))) (= |p!35| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!27|) (|$x| 0 0 0 |sk!31|))) (= |p!36| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| |at!57| |at!58| |at!59| |sk!28|) (|$x| 0 0 0 |sk!31|))) (= |p!37| |p!39|))) ; product_congruence
(assert (or (not (= (|$x| 0 0 0 |sk!29|) (|$x| 0 0 0 |sk!31|))) (= |p!38| |p!39|))) ; product_congruence
(assert (or (= (to_real n) 0.0) (= |p!40| (to_real n)))) ; product_cancel
(assert (or (= (to_real n) 0.0) (= |p!41| (f_sqrt (+ e |p!7|))))) ; product_cancel
(assert (not (and (or (not (and (<= 0 |at!33|) (< |at!33| b0) (<= 0 |at!34|) (< |at!34| b1) (<= 0 |at!35|) (< |at!35| b2) (<= 0 |at!36|) (< |at!36| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!45|) (< |at!45| b0) (<= 0 |at!46|) (< |at!46| b1) (<= 0 |at!47|) (< |at!47| b2) (<= 0 |at!48|) (< |at!48| 1))) (not (= (to_real n) 0.0))) (or (not (and (<= 0 |at!53|) (< |at!53| b0) (<= 0 |at!54|) (< |at!54| b1) (<= 0 |at!55|) (< |at!55| b2) (<= 0 |at!56|) (< |at!56| 1))) (<= 0.0 (+ |p!15| e))) (or (not (and (<= 0 |at!57|) (< |at!57| b0) (<= 0 |at!58|) (< |at!58| b1) (<= 0 |at!59|) (< |at!59| b2) (<= 0 |at!60|) (< |at!60| n))) (not (= (f_sqrt (+ |p!7| e)) 0.0)))))) ; the negated goal
(check-sat)
(reset)

