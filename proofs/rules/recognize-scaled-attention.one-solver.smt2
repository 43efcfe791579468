; rule recognize-scaled-attention, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=39, exp_sum=7, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=19, sum_linear=20, sum_positive=4}
(set-logic ALL)
(declare-fun b () Int)
(declare-fun h () Int)
(declare-fun m () Int)
(declare-fun k () Int)
(declare-fun n () Int)
(declare-fun p () Int)
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
(declare-fun |at!65| () Int)
(declare-fun |at!66| () Int)
(declare-fun |at!67| () Int)
(declare-fun |at!68| () Int)
(declare-fun |at!69| () Int)
(declare-fun |at!70| () Int)
(declare-fun |at!71| () Int)
(declare-fun |at!72| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |sum!5| () Real)
(declare-fun e () Real)
(declare-fun |$v| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!1| () Real)
(declare-fun |max!6| () Real)
(declare-fun |sum!7| () Real)
(declare-fun |sum!8| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!9| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!10| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!11| () Real)
(declare-fun |sum!12| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!14| () Real)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sum!18| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sk!12| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sk!14| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sum!24| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |max!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sum!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!42| () Real)
(declare-fun |sum!43| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sum!50| () Real)
(declare-fun |sk!28| () Int)
(declare-fun |sum!51| () Real)
(declare-fun |sum!52| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sum!56| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sum!59| () Real)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
(declare-fun |sum!60| () Real)
(declare-fun |sk!37| () Int)
(declare-fun |sum!61| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |sk!39| () Int)
(declare-fun |sum!62| () Real)
(declare-fun |sk!40| () Int)
(declare-fun |sk!41| () Int)
(declare-fun |sk!42| () Int)
(declare-fun |sk!43| () Int)
(declare-fun |sk!44| () Int)
(declare-fun |sk!45| () Int)
(declare-fun |sk!46| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b) (<= 0 |at!34|) (< |at!34| h) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!37|) (< |at!37| b) (<= 0 |at!38|) (< |at!38| h) (<= 0 |at!39|) (< |at!39| m) (<= 0 |at!40|) (< |at!40| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!41|) (< |at!41| b) (<= 0 |at!42|) (< |at!42| h) (<= 0 |at!43|) (< |at!43| m) (<= 0 |at!44|) (< |at!44| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!45|) (< |at!45| b) (<= 0 |at!46|) (< |at!46| h) (<= 0 |at!47|) (< |at!47| m) (<= 0 |at!48|) (< |at!48| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!49|) (< |at!49| b) (<= 0 |at!50|) (< |at!50| h) (<= 0 |at!51|) (< |at!51| m) (<= 0 |at!52|) (< |at!52| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!53|) (< |at!53| b) (<= 0 |at!54|) (< |at!54| h) (<= 0 |at!55|) (< |at!55| m) (<= 0 |at!56|) (< |at!56| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!57|) (< |at!57| b) (<= 0 |at!58|) (< |at!58| h) (<= 0 |at!59|) (< |at!59| m) (<= 0 |at!60|) (< |at!60| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!61|) (< |at!61| b) (<= 0 |at!62|) (< |at!62| h) (<= 0 |at!63|) (< |at!63| m) (<= 0 |at!64|) (< |at!64| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!65|) (< |at!65| b) (<= 0 |at!66|) (< |at!66| h) (<= 0 |at!67|) (< |at!67| m) (<= 0 |at!68|) (< |at!68| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!69|) (< |at!69| b) (<= 0 |at!70|) (< |at!70| h) (<= 0 |at!71|) (< |at!71| m) (<= 0 |at!72|) (< |at!72| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (* |sum!5| e) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (* |sum!5| e)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ |sum!9| (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp |sum!9|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (* |sum!10| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (* |sum!10| e) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (* |sum!11| e) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (* |sum!13| e) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!13| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* |sum!5| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!5| e) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (* |sum!5| e)))) (= (f_exp (+ (* |sum!5| e) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!5| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!5| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| |sum!14|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= |sum!15| |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!16| e) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= |sum!14| |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ |sum!17| (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!18|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ |sum!19| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!19|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ |sum!9| (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!9| (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) |sum!9|))) (= (f_exp (+ |sum!9| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!9|))))) ; exp_sum
(assert (or (= |sum!9| (* e |sum!20|)) (and (<= 0 |sk!9|) (< |sk!9| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!9|) e (|$t| |i!1| |i!2| |sk!9| |sk!2|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!9|) (|$t| |i!1| |i!2| |sk!9| |sk!2|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!9|))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (* |sum!11| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!11| e) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (* |sum!11| e)))) (= (f_exp (+ (* |sum!11| e) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!11| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (* |sum!21| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* |sum!13| e) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!13| e) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (* |sum!13| e)))) (= (f_exp (+ (* |sum!13| e) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* |sum!13| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!13| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (or (= |sum!14| (* e |sum!16|)) (and (<= 0 |sk!11|) (< |sk!11| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!11|) e (|$t| |i!1| |i!2| |sk!11| |sk!6|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!11|) (|$t| |i!1| |i!2| |sk!11| |sk!6|))))))) ; sum_linear
(assert (or (= |sum!15| (* e |sum!10|)) (and (<= 0 |sk!12|) (< |sk!12| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!12|) e (|$t| |i!1| |i!2| |sk!12| |sk!3|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!12|) (|$t| |i!1| |i!2| |sk!12| |sk!3|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ |sum!17| (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!17| (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) |sum!17|))) (= (f_exp (+ |sum!17| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!17|))))) ; exp_sum
(assert (or (= |sum!17| (* e |sum!22|)) (and (<= 0 |sk!13|) (< |sk!13| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!13|) e (|$t| |i!1| |i!2| |sk!13| |sk!7|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!13|) (|$t| |i!1| |i!2| |sk!13| |sk!7|))))))) ; sum_linear
(assert (or (< 0.0 |sum!18|) (<= n 0) (and (<= 0 |sk!14|) (< |sk!14| n) (<= (f_exp |sum!23|) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ |sum!19| (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ |sum!19| (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) |sum!19|))) (= (f_exp (+ |sum!19| (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |sum!19|))))) ; exp_sum
(assert (or (= |sum!19| (* e |sum!24|)) (and (<= 0 |sk!15|) (< |sk!15| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!15|) e (|$t| |i!1| |i!2| |sk!15| |sk!8|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!15|) (|$t| |i!1| |i!2| |sk!15| |sk!8|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!19|))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!25| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (* |sum!11| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!21| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!17|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!23|))) ; exp_positive
(assert (or (= |sum!23| (* e |sum!26|)) (and (<= 0 |sk!16|) (< |sk!16| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!16|) e (|$t| |i!1| |i!2| |sk!16| |sk!14|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!16|) (|$t| |i!1| |i!2| |sk!16| |sk!14|))))))) ; sum_linear
(assert (or (= |sum!25| (* (f_exp (* (- 1.0) |max!27|)) |sum!28|)) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (f_exp (+ (* |sum!29| e) (* (- 1.0) |max!27|))) (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* |sum!29| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!27|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!27|) |max!27|) 0.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!18|) (< |sk!18| n) (= |max!27| (* |sum!30| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (* |sum!31| e) |max!27|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= (* |sum!32| e) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!33| e) |max!27|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= |sum!34| |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!18|) (< |sk!18| n))) (and (not (<= n 0)) (<= (* |sum!30| e) |max!27|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* |sum!29| e) (* (- 1.0) |max!27|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!29| e) (* (- 1.0) |max!27|)) (+ (* (- 1.0) |max!27|) (* |sum!29| e)))) (= (f_exp (+ (* |sum!29| e) (* (- 1.0) |max!27|))) (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* |sum!29| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!29| e)))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (* |sum!35| e) |sum!36|))))) ; sum_congruence
(assert (or (= |max!2| |max!27|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (* |sum!37| e) (* |sum!38| e)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp (* |sum!39| e))) (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp |sum!40|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (* (|$v| |i!1| |i!2| |sk!22| |i!4|) (f_exp (* |sum!41| e))) (f_exp (* |sum!41| e))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!18|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* (|$v| |i!1| |i!2| |sk!23| |i!4|) (f_exp (* |sum!42| e))) (f_exp |sum!43|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!28|) (and (<= 0 |sk!24|) (< |sk!24| n) (not (= (* (|$v| |i!1| |i!2| |sk!24| |i!4|) (f_exp (* |sum!44| e))) (f_exp (* |sum!45| e))))))) ; sum_congruence
(assert (or (= |max!6| |max!27|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= |sum!46| (* |sum!47| e)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (* (|$v| |i!1| |i!2| |sk!26| |i!4|) (f_exp |sum!48|)) (f_exp (* |sum!49| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!18|) (and (<= 0 |sk!27|) (< |sk!27| n) (not (= (* (|$v| |i!1| |i!2| |sk!27| |i!4|) (f_exp |sum!50|)) (f_exp |sum!50|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!28|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (* (|$v| |i!1| |i!2| |sk!28| |i!4|) (f_exp |sum!51|)) (f_exp (* |sum!52| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!18|) (and (<= 0 |sk!29|) (< |sk!29| n) (not (= (f_exp (* |sum!53| e)) (f_exp |sum!54|)))))) ; sum_congruence
(assert (or (= |sum!12| |sum!28|) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (f_exp (* |sum!55| e)) (f_exp (* |sum!56| e))))))) ; sum_congruence
(assert (or (= |sum!18| |sum!28|) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (f_exp |sum!57|) (f_exp (* |sum!58| e))))))) ; sum_congruence
(assert (or (= |sum!36| (* e |sum!35|)) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!32|) e (|$t| |i!1| |i!2| |sk!32| |sk!19|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!32|) (|$t| |i!1| |i!2| |sk!32| |sk!19|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!39| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!40|))) ; exp_positive
(assert (or (= |sum!40| (* e |sum!39|)) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) e (|$t| |i!1| |i!2| |sk!33| |sk!21|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!21|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!41| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!42| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!43|))) ; exp_positive
(assert (or (= |sum!43| (* e |sum!42|)) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) e (|$t| |i!1| |i!2| |sk!34| |sk!23|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!23|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!44| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!45| e)))) ; exp_positive
(assert (or (= |sum!46| (* e |sum!59|)) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!35|) e (|$t| |i!1| |i!2| |sk!35| |sk!25|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!35|) (|$t| |i!1| |i!2| |sk!35| |sk!25|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!48|))) ; exp_positive
(assert (or (= |sum!48| (* e |sum!49|)) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) e (|$t| |i!1| |i!2| |sk!36| |sk!26|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!26|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!49| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!50|))) ; exp_positive
(assert (or (= |sum!50| (* e |sum!60|)) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!37|) e (|$t| |i!1| |i!2| |sk!37| |sk!27|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!27|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!51|))) ; exp_positive
(assert (or (= |sum!51| (* e |sum!61|)) (and (<= 0 |sk!38|) (< |sk!38| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!38|) e (|$t| |i!1| |i!2| |sk!38| |sk!28|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!38|) (|$t| |i!1| |i!2| |sk!38| |sk!28|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!52| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!53| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!54|))) ; exp_positive
(assert (or (= |sum!54| (* e |sum!53|)) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!39|) e (|$t| |i!1| |i!2| |sk!39| |sk!29|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!39|) (|$t| |i!1| |i!2| |sk!39| |sk!29|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!55| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!56| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!57|))) ; exp_positive
(assert (or (= |sum!57| (* e |sum!62|)) (and (<= 0 |sk!40|) (< |sk!40| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!40|) e (|$t| |i!1| |i!2| |sk!40| |sk!31|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!40|) (|$t| |i!1| |i!2| |sk!40| |sk!31|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!58| e)))) ; exp_positive
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!41|) (< |sk!41| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!41|) (|$t| |i!1| |i!2| |sk!41| |sk!20|)) (* (|$q| |i!1| |i!2| 0 |sk!41|) (|$t| |i!1| |i!2| |sk!41| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!44| |sum!45|) (and (<= 0 |sk!42|) (< |sk!42| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!42|) (|$t| |i!1| |i!2| |sk!42| |sk!24|)) (* (|$q| |i!1| |i!2| 0 |sk!42|) (|$t| |i!1| |i!2| |sk!42| |sk!24|))))))) ; sum_congruence
(assert (or (= |sum!47| |sum!59|) (and (<= 0 |sk!43|) (< |sk!43| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!43|) (|$t| |i!1| |i!2| |sk!43| |sk!25|)) (* (|$q| |i!1| |i!2| |i!3| |sk!43|) (|$t| |i!1| |i!2| |sk!43| |sk!25|))))))) ; sum_congruence
(assert (or (= |sum!52| |sum!61|) (and (<= 0 |sk!44|) (< |sk!44| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!44|) (|$t| |i!1| |i!2| |sk!44| |sk!28|)) (* (|$q| |i!1| |i!2| |i!3| |sk!44|) (|$t| |i!1| |i!2| |sk!44| |sk!28|))))))) ; sum_congruence
(assert (or (= |sum!55| |sum!56|) (and (<= 0 |sk!45|) (< |sk!45| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!45|) (|$t| |i!1| |i!2| |sk!45| |sk!30|)) (* (|$q| |i!1| |i!2| 0 |sk!45|) (|$t| |i!1| |i!2| |sk!45| |sk!30|))))))) ; sum_congruence
(assert (or (= |sum!58| |sum!62|) (and (<= 0 |sk!46|) (< |sk!46| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!46|) (|$t| |i!1| |i!2| |sk!46| |sk!31|)) (* (|$q| |i!1| |i!2| |i!3| |sk!46|) (|$t| |i!1| |i!2| |sk!46| |sk!31|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)) (f_exp |max!2|) (f_exp |max!27|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!27|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!18|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!18|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)) (f_exp |max!2|) (f_exp |max!27|) |sum!0|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!27|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)) (f_exp |max!2|) (f_exp |max!27|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!27|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!18|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!18|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!1|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!27|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)) (f_exp |max!2|) (f_exp |max!27|) |sum!1|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!27|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!27|)) (f_exp |max!27|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!27|)) (f_exp |max!2|) (f_exp |max!27|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!18|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!18|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!28|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!28|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

