; rule recognize-scaled-attention, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=45, exp_sum=9, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=19, sum_linear=22, sum_non_negative=20, sum_positive=4}
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
(declare-fun |sk!1| () Int)
(declare-fun f_exp (Real) Real)
(declare-fun |sum!2| () Real)
(declare-fun e () Real)
(declare-fun |max!3| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!4| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!4| () Int)
(declare-fun |sum!5| () Real)
(declare-fun |sk!2| () Int)
(declare-fun |sum!6| () Real)
(declare-fun |sum!1| () Real)
(declare-fun |sk!3| () Int)
(declare-fun |sum!7| () Real)
(declare-fun |max!8| () Real)
(declare-fun |sum!9| () Real)
(declare-fun |sum!10| () Real)
(declare-fun |sk!4| () Int)
(declare-fun |sum!11| () Real)
(declare-fun |sk!5| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!12| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!13| () Real)
(declare-fun |sum!14| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sk!11| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sk!13| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sum!19| () Real)
(declare-fun |sum!20| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!26| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sk!20| () Int)
(declare-fun |sk!21| () Int)
(declare-fun |sum!27| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sk!23| () Int)
(declare-fun |sk!24| () Int)
(declare-fun |sk!25| () Int)
(declare-fun |sk!26| () Int)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sk!29| () Int)
(declare-fun |sk!30| () Int)
(declare-fun |sum!28| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sk!32| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!33| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sum!31| () Real)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
(declare-fun |max!32| () Real)
(declare-fun |sum!33| () Real)
(declare-fun |sk!38| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sum!35| () Real)
(declare-fun |sk!39| () Int)
(declare-fun |sk!40| () Int)
(declare-fun |sum!36| () Real)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sum!39| () Real)
(declare-fun |sum!40| () Real)
(declare-fun |sk!41| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!42| () Int)
(declare-fun |sum!43| () Real)
(declare-fun |sum!44| () Real)
(declare-fun |sk!43| () Int)
(declare-fun |sum!45| () Real)
(declare-fun |sum!46| () Real)
(declare-fun |sk!44| () Int)
(declare-fun |sum!47| () Real)
(declare-fun |sk!45| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |sk!46| () Int)
(declare-fun |sum!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!47| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |sum!53| () Real)
(declare-fun |sk!48| () Int)
(declare-fun |sum!54| () Real)
(declare-fun |sum!55| () Real)
(declare-fun |sk!49| () Int)
(declare-fun |sum!56| () Real)
(declare-fun |sk!50| () Int)
(declare-fun |sum!57| () Real)
(declare-fun |sum!58| () Real)
(declare-fun |sk!51| () Int)
(declare-fun |sum!59| () Real)
(declare-fun |sum!60| () Real)
(declare-fun |sk!52| () Int)
(declare-fun |sum!61| () Real)
(declare-fun |sum!62| () Real)
(declare-fun |sk!53| () Int)
(declare-fun |sum!63| () Real)
(declare-fun |sum!64| () Real)
(declare-fun |sk!54| () Int)
(declare-fun |sk!55| () Int)
(declare-fun |sk!56| () Int)
(declare-fun |sum!65| () Real)
(declare-fun |sk!57| () Int)
(declare-fun |sk!58| () Int)
(declare-fun |sum!66| () Real)
(declare-fun |sk!59| () Int)
(declare-fun |sum!67| () Real)
(declare-fun |sk!60| () Int)
(declare-fun |sk!61| () Int)
(declare-fun |sum!68| () Real)
(declare-fun |sk!62| () Int)
(declare-fun |sk!63| () Int)
(declare-fun |sk!64| () Int)
(declare-fun |sk!65| () Int)
(declare-fun |sk!66| () Int)
(declare-fun |sk!67| () Int)
(declare-fun |sk!68| () Int)
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
(assert (or (<= 0.0 |sum!0|) (and (<= 0 |sk!1|) (< |sk!1| n) (< (* (f_exp (+ (* |sum!2| e) (* (- 1.0) |max!3|))) (f_inv |sum!4|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (* |sum!6| e) (* (- 1.0) |max!3|))) (f_inv |sum!4|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (* |sum!6| e)))))))) ; sum_linear
(assert (or (<= 0.0 |sum!1|) (and (<= 0 |sk!3|) (< |sk!3| n) (< (* (f_exp (+ |sum!7| (* (- 1.0) |max!8|))) (f_inv |sum!9|) (|$v| |i!1| |i!2| |sk!3| |i!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|)) (and (<= 0 |sk!4|) (< |sk!4| n) (not (= (* (f_exp (+ |sum!11| (* (- 1.0) |max!8|))) (f_inv |sum!9|) (|$v| |i!1| |i!2| |sk!4| |i!4|)) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) (|$v| |i!1| |i!2| |sk!4| |i!4|) (f_exp |sum!11|))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (* |sum!2| e) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!2| e) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!2| e)))) (= (f_exp (+ (* |sum!2| e) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!2| e)))))) ; exp_sum
(assert (or (<= 0.0 |sum!2|) (and (<= 0 |sk!5|) (< |sk!5| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!5|) (|$t| |i!1| |i!2| |sk!5| |sk!1|)) 0.0)))) ; sum_non_negative
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!3| (* |sum!12| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!12| e) |max!3|)))) ; extremum_bound
(assert (or (= |sum!4| 0.0) (= (* |sum!4| (f_inv |sum!4|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!4|)) (< 0.0 (f_inv |sum!4|)))) ; inverse_positive
(assert (or (< 0.0 |sum!4|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (* |sum!13| e) (* (- 1.0) |max!3|))) 0.0)))) ; sum_positive
(assert (or (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!14|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (* |sum!15| e) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!15| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!3|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!3|) |max!3|) 0.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0))) ; exp_opposite
(assert (or (<= 0.0 |sum!5|) (and (<= 0 |sk!9|) (< |sk!9| n) (< (* (|$v| |i!1| |i!2| |sk!9| |i!4|) (f_exp (* |sum!16| e))) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ (* |sum!6| e) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!6| e) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!6| e)))) (= (f_exp (+ (* |sum!6| e) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!6| e)))))) ; exp_sum
(assert (or (<= 0.0 |sum!6|) (and (<= 0 |sk!10|) (< |sk!10| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!10|) (|$t| |i!1| |i!2| |sk!10| |sk!2|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (* |sum!6| e)))) ; exp_positive
(assert (< 0.0 (f_exp (+ |sum!7| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!7| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!7|))) (= (f_exp (+ |sum!7| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!7|))))) ; exp_sum
(assert (or (<= 0.0 |sum!7|) (and (<= 0 |sk!11|) (< |sk!11| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!11|) e (|$t| |i!1| |i!2| |sk!11| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!7| (* e |sum!17|)) (and (<= 0 |sk!12|) (< |sk!12| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!12|) e (|$t| |i!1| |i!2| |sk!12| |sk!3|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!12|) (|$t| |i!1| |i!2| |sk!12| |sk!3|))))))) ; sum_linear
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!8| |sum!18|)))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= |sum!19| |max!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (* |sum!20| e) |max!3|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= |sum!18| |max!8|)))) ; extremum_bound
(assert (or (= |sum!9| 0.0) (= (* |sum!9| (f_inv |sum!9|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!9|)) (< 0.0 (f_inv |sum!9|)))) ; inverse_positive
(assert (or (< 0.0 |sum!9|) (<= n 0) (and (<= 0 |sk!14|) (< |sk!14| n) (<= (f_exp (+ |sum!21| (* (- 1.0) |max!8|))) 0.0)))) ; sum_positive
(assert (or (= |sum!9| (* (f_exp (* (- 1.0) |max!8|)) |sum!22|)) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (f_exp (+ |sum!23| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!23|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!8|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!8|) |max!8|) 0.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0))) ; exp_opposite
(assert (or (<= 0.0 |sum!10|) (and (<= 0 |sk!16|) (< |sk!16| n) (< (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp |sum!24|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ |sum!11| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!11| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!11|))) (= (f_exp (+ |sum!11| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!11|))))) ; exp_sum
(assert (or (<= 0.0 |sum!11|) (and (<= 0 |sk!17|) (< |sk!17| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!17|) e (|$t| |i!1| |i!2| |sk!17| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!11| (* e |sum!25|)) (and (<= 0 |sk!18|) (< |sk!18| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!18|) e (|$t| |i!1| |i!2| |sk!18| |sk!4|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!18|) (|$t| |i!1| |i!2| |sk!18| |sk!4|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!11|))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!2| e)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!4| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!26| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (<= 0.0 |sum!12|) (and (<= 0 |sk!19|) (< |sk!19| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!19|) (|$t| |i!1| |i!2| |sk!19| |sk!6|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ (* |sum!13| e) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!13| e) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!13| e)))) (= (f_exp (+ (* |sum!13| e) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!13| e)))))) ; exp_sum
(assert (or (<= 0.0 |sum!13|) (and (<= 0 |sk!20|) (< |sk!20| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!20|) (|$t| |i!1| |i!2| |sk!20| |sk!7|)) 0.0)))) ; sum_non_negative
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!21|) (< |sk!21| n) (<= (f_exp (* |sum!27| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (* |sum!15| e) (* (- 1.0) |max!3|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!15| e) (* (- 1.0) |max!3|)) (+ (* (- 1.0) |max!3|) (* |sum!15| e)))) (= (f_exp (+ (* |sum!15| e) (* (- 1.0) |max!3|))) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* |sum!15| e)))))) ; exp_sum
(assert (or (<= 0.0 |sum!15|) (and (<= 0 |sk!22|) (< |sk!22| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!22|) (|$t| |i!1| |i!2| |sk!22| |sk!8|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (* |sum!15| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!3|))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!16| e)))) ; exp_positive
(assert (or (<= 0.0 |sum!16|) (and (<= 0 |sk!23|) (< |sk!23| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!23|) (|$t| |i!1| |i!2| |sk!23| |sk!9|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp |sum!7|))) ; exp_positive
(assert (or (<= 0.0 |sum!17|) (and (<= 0 |sk!24|) (< |sk!24| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!3|)) 0.0)))) ; sum_non_negative
(assert (or (<= 0.0 |sum!18|) (and (<= 0 |sk!25|) (< |sk!25| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!25|) e (|$t| |i!1| |i!2| |sk!25| |sk!13|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!18| (* e |sum!20|)) (and (<= 0 |sk!26|) (< |sk!26| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!26|) e (|$t| |i!1| |i!2| |sk!26| |sk!13|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!26|) (|$t| |i!1| |i!2| |sk!26| |sk!13|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!19|) (and (<= 0 |sk!27|) (< |sk!27| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!27|) e (|$t| |i!1| |i!2| |sk!27| |sk!6|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!19| (* e |sum!12|)) (and (<= 0 |sk!28|) (< |sk!28| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!28|) e (|$t| |i!1| |i!2| |sk!28| |sk!6|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!28|) (|$t| |i!1| |i!2| |sk!28| |sk!6|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!20|) (and (<= 0 |sk!29|) (< |sk!29| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (|$t| |i!1| |i!2| |sk!29| |sk!13|)) 0.0)))) ; sum_non_negative
(assert (< 0.0 (f_exp (+ |sum!21| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!21| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!21|))) (= (f_exp (+ |sum!21| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!21|))))) ; exp_sum
(assert (or (<= 0.0 |sum!21|) (and (<= 0 |sk!30|) (< |sk!30| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!30|) e (|$t| |i!1| |i!2| |sk!30| |sk!14|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!21| (* e |sum!28|)) (and (<= 0 |sk!31|) (< |sk!31| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!31|) e (|$t| |i!1| |i!2| |sk!31| |sk!14|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!31|) (|$t| |i!1| |i!2| |sk!31| |sk!14|))))))) ; sum_linear
(assert (or (< 0.0 |sum!22|) (<= n 0) (and (<= 0 |sk!32|) (< |sk!32| n) (<= (f_exp |sum!29|) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ |sum!23| (* (- 1.0) |max!8|))))) ; exp_positive
(assert (or (not (= (+ |sum!23| (* (- 1.0) |max!8|)) (+ (* (- 1.0) |max!8|) |sum!23|))) (= (f_exp (+ |sum!23| (* (- 1.0) |max!8|))) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |sum!23|))))) ; exp_sum
(assert (or (<= 0.0 |sum!23|) (and (<= 0 |sk!33|) (< |sk!33| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!33|) e (|$t| |i!1| |i!2| |sk!33| |sk!15|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!23| (* e |sum!30|)) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) e (|$t| |i!1| |i!2| |sk!34| |sk!15|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!15|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!23|))) ; exp_positive
(assert (< 0.0 (f_exp |max!8|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!24|))) ; exp_positive
(assert (or (<= 0.0 |sum!24|) (and (<= 0 |sk!35|) (< |sk!35| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!35|) e (|$t| |i!1| |i!2| |sk!35| |sk!16|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!24| (* e |sum!31|)) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) e (|$t| |i!1| |i!2| |sk!36| |sk!16|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!16|))))))) ; sum_linear
(assert (or (<= 0.0 |sum!25|) (and (<= 0 |sk!37|) (< |sk!37| k) (< (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!4|)) 0.0)))) ; sum_non_negative
(assert (or (= |sum!26| (* (f_exp (* (- 1.0) |max!32|)) |sum!33|)) (and (<= 0 |sk!38|) (< |sk!38| n) (not (= (f_exp (+ (* |sum!34| e) (* (- 1.0) |max!32|))) (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* |sum!34| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!13| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!27| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!21|))) ; exp_positive
(assert (< 0.0 (f_exp |sum!29|))) ; exp_positive
(assert (or (= |sum!29| (* e |sum!35|)) (and (<= 0 |sk!39|) (< |sk!39| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!39|) e (|$t| |i!1| |i!2| |sk!39| |sk!32|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!39|) (|$t| |i!1| |i!2| |sk!39| |sk!32|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!32|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!32|) |max!32|) 0.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!40|) (< |sk!40| n) (= |max!32| (* |sum!36| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (* |sum!37| e) |max!32|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!40|) (< |sk!40| n))) (and (not (<= n 0)) (<= (* |sum!38| e) |max!3|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (* |sum!39| e) |max!32|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!40|) (< |sk!40| n))) (and (not (<= n 0)) (<= |sum!40| |max!8|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!40|) (< |sk!40| n))) (and (not (<= n 0)) (<= (* |sum!36| e) |max!32|)))) ; extremum_bound
(assert (< 0.0 (f_exp (+ (* |sum!34| e) (* (- 1.0) |max!32|))))) ; exp_positive
(assert (or (not (= (+ (* |sum!34| e) (* (- 1.0) |max!32|)) (+ (* (- 1.0) |max!32|) (* |sum!34| e)))) (= (f_exp (+ (* |sum!34| e) (* (- 1.0) |max!32|))) (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* |sum!34| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (* |sum!34| e)))) ; exp_positive
(assert (or (= |max!3| |max!8|) (and (<= 0 |sk!41|) (< |sk!41| n) (not (= (* |sum!41| e) |sum!42|))))) ; sum_congruence
(assert (or (= |max!3| |max!32|) (and (<= 0 |sk!42|) (< |sk!42| n) (not (= (* |sum!43| e) (* |sum!44| e)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!10|) (and (<= 0 |sk!43|) (< |sk!43| n) (not (= (* (|$v| |i!1| |i!2| |sk!43| |i!4|) (f_exp (* |sum!45| e))) (* (|$v| |i!1| |i!2| |sk!43| |i!4|) (f_exp |sum!46|))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!14|) (and (<= 0 |sk!44|) (< |sk!44| n) (not (= (* (|$v| |i!1| |i!2| |sk!44| |i!4|) (f_exp (* |sum!47| e))) (f_exp (* |sum!47| e))))))) ; sum_congruence
(assert (or (= |sum!5| |sum!22|) (and (<= 0 |sk!45|) (< |sk!45| n) (not (= (* (|$v| |i!1| |i!2| |sk!45| |i!4|) (f_exp (* |sum!48| e))) (f_exp |sum!49|)))))) ; sum_congruence
(assert (or (= |sum!5| |sum!33|) (and (<= 0 |sk!46|) (< |sk!46| n) (not (= (* (|$v| |i!1| |i!2| |sk!46| |i!4|) (f_exp (* |sum!50| e))) (f_exp (* |sum!51| e))))))) ; sum_congruence
(assert (or (= |max!8| |max!32|) (and (<= 0 |sk!47|) (< |sk!47| n) (not (= |sum!52| (* |sum!53| e)))))) ; sum_congruence
(assert (or (= |sum!10| |sum!14|) (and (<= 0 |sk!48|) (< |sk!48| n) (not (= (* (|$v| |i!1| |i!2| |sk!48| |i!4|) (f_exp |sum!54|)) (f_exp (* |sum!55| e))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!22|) (and (<= 0 |sk!49|) (< |sk!49| n) (not (= (* (|$v| |i!1| |i!2| |sk!49| |i!4|) (f_exp |sum!56|)) (f_exp |sum!56|)))))) ; sum_congruence
(assert (or (= |sum!10| |sum!33|) (and (<= 0 |sk!50|) (< |sk!50| n) (not (= (* (|$v| |i!1| |i!2| |sk!50| |i!4|) (f_exp |sum!57|)) (f_exp (* |sum!58| e))))))) ; sum_congruence
(assert (or (= |sum!14| |sum!22|) (and (<= 0 |sk!51|) (< |sk!51| n) (not (= (f_exp (* |sum!59| e)) (f_exp |sum!60|)))))) ; sum_congruence
(assert (or (= |sum!14| |sum!33|) (and (<= 0 |sk!52|) (< |sk!52| n) (not (= (f_exp (* |sum!61| e)) (f_exp (* |sum!62| e))))))) ; sum_congruence
(assert (or (= |sum!22| |sum!33|) (and (<= 0 |sk!53|) (< |sk!53| n) (not (= (f_exp |sum!63|) (f_exp (* |sum!64| e))))))) ; sum_congruence
(assert (or (= |sum!42| (* e |sum!41|)) (and (<= 0 |sk!54|) (< |sk!54| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!54|) e (|$t| |i!1| |i!2| |sk!54| |sk!41|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!54|) (|$t| |i!1| |i!2| |sk!54| |sk!41|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!45| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!46|))) ; exp_positive
(assert (or (= |sum!46| (* e |sum!45|)) (and (<= 0 |sk!55|) (< |sk!55| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!55|) e (|$t| |i!1| |i!2| |sk!55| |sk!43|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!55|) (|$t| |i!1| |i!2| |sk!55| |sk!43|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!47| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!48| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!49|))) ; exp_positive
(assert (or (= |sum!49| (* e |sum!48|)) (and (<= 0 |sk!56|) (< |sk!56| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!56|) e (|$t| |i!1| |i!2| |sk!56| |sk!45|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!56|) (|$t| |i!1| |i!2| |sk!56| |sk!45|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!50| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!51| e)))) ; exp_positive
(assert (or (= |sum!52| (* e |sum!65|)) (and (<= 0 |sk!57|) (< |sk!57| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!57|) e (|$t| |i!1| |i!2| |sk!57| |sk!47|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!57|) (|$t| |i!1| |i!2| |sk!57| |sk!47|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!54|))) ; exp_positive
(assert (or (= |sum!54| (* e |sum!55|)) (and (<= 0 |sk!58|) (< |sk!58| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!58|) e (|$t| |i!1| |i!2| |sk!58| |sk!48|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!58|) (|$t| |i!1| |i!2| |sk!58| |sk!48|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!55| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!56|))) ; exp_positive
(assert (or (= |sum!56| (* e |sum!66|)) (and (<= 0 |sk!59|) (< |sk!59| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!59|) e (|$t| |i!1| |i!2| |sk!59| |sk!49|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!59|) (|$t| |i!1| |i!2| |sk!59| |sk!49|))))))) ; sum_linear
(assert (< 0.0 (f_exp |sum!57|))) ; exp_positive
(assert (or (= |sum!57| (* e |sum!67|)) (and (<= 0 |sk!60|) (< |sk!60| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!60|) e (|$t| |i!1| |i!2| |sk!60| |sk!50|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!60|) (|$t| |i!1| |i!2| |sk!60| |sk!50|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!58| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!59| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!60|))) ; exp_positive
(assert (or (= |sum!60| (* e |sum!59|)) (and (<= 0 |sk!61|) (< |sk!61| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!61|) e (|$t| |i!1| |i!2| |sk!61| |sk!51|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!61|) (|$t| |i!1| |i!2| |sk!61| |sk!51|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!61| e)))) ; exp_positive
(assert (< 0.0 (f_exp (* |sum!62| e)))) ; exp_positive
(assert (< 0.0 (f_exp |sum!63|))) ; exp_positive
(assert (or (= |sum!63| (* e |sum!68|)) (and (<= 0 |sk!62|) (< |sk!62| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!62|) e (|$t| |i!1| |i!2| |sk!62| |sk!53|)) (* e (|$q| |i!1| |i!2| |i!3| |sk!62|) (|$t| |i!1| |i!2| |sk!62| |sk!53|))))))) ; sum_linear
(assert (< 0.0 (f_exp (* |sum!64| e)))) ; exp_positive
(assert (or (= |sum!43| |sum!44|) (and (<= 0 |sk!63|) (< |sk!63| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!63|) (|$t| |i!1| |i!2| |sk!63| |sk!42|)) (* (|$q| |i!1| |i!2| 0 |sk!63|) (|$t| |i!1| |i!2| |sk!63| |sk!42|))))))) ; sum_congruence
(assert (or (= |sum!50| |sum!51|) (and (<= 0 |sk!64|) (< |sk!64| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!64|) (|$t| |i!1| |i!2| |sk!64| |sk!46|)) (* (|$q| |i!1| |i!2| 0 |sk!64|) (|$t| |i!1| |i!2| |sk!64| |sk!46|))))))) ; sum_congruence
(assert (or (= |sum!53| |sum!65|) (and (<= 0 |sk!65|) (< |sk!65| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!65|) (|$t| |i!1| |i!2| |sk!65| |sk!47|)) (* (|$q| |i!1| |i!2| |i!3| |sk!65|) (|$t| |i!1| |i!2| |sk!65| |sk!47|))))))) ; sum_congruence
(assert (or (= |sum!58| |sum!67|) (and (<= 0 |sk!66|) (< |sk!66| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!66|) (|$t| |i!1| |i!2| |sk!66| |sk!50|)) (* (|$q| |i!1| |i!2| |i!3| |sk!66|) (|$t| |i!1| |i!2| |sk!66| |sk!50|))))))) ; sum_congruence
(assert (or (= |sum!61| |sum!62|) (and (<= 0 |sk!67|) (< |sk!67| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!67|) (|$t| |i!1| |i!2| |sk!67| |sk!52|)) (* (|$q| |i!1| |i!2| 0 |sk!67|) (|$t| |i!1| |i!2| |sk!67| |sk!52|))))))) ; sum_congruence
(assert (or (= |sum!64| |sum!68|) (and (<= 0 |sk!68|) (< |sk!68| k) (not (= (* (|$q| |i!1| |i!2| 0 |sk!68|) (|$t| |i!1| |i!2| |sk!68| |sk!53|)) (* (|$q| |i!1| |i!2| |i!3| |sk!68|) (|$t| |i!1| |i!2| |sk!68| |sk!53|))))))) ; sum_congruence
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!9|) |sum!1| |sum!9|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|)))) ; cofactor
(assert (or (not (= |sum!4| 0.0)) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) 0.0))) ; cofactor
(assert (or (not (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!14|))) (= (* (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!0| |sum!14|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!4|) (f_inv |sum!9|) |sum!0| |sum!4| |sum!9|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_inv |sum!4|) |sum!0| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!32|)) (f_exp |max!3|) (f_exp |max!32|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!9|) |sum!5| |sum!9|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) (f_inv |sum!9|) |sum!0| |sum!4| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= |sum!9| 0.0)) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) 0.0))) ; cofactor
(assert (or (not (= |sum!9| (* (f_exp (* (- 1.0) |max!8|)) |sum!22|))) (= (* (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!0| |sum!22|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_inv |sum!9|) |sum!0| |sum!9|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!32|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!0|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!4|) |sum!0| |sum!4|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!32|)) (f_exp |max!3|) (f_exp |max!32|) |sum!0|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!9|) |sum!0| |sum!9|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!32|) (f_exp |max!8|) |sum!0|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!4|) (f_inv |sum!9|) |sum!10| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| 0.0)) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) 0.0))) ; cofactor
(assert (or (not (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!14|))) (= (* (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!1| |sum!14|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_inv |sum!4|) |sum!1| |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_inv |sum!4|) (f_inv |sum!9|) |sum!1| |sum!4| |sum!9|) (* (f_inv |sum!4|) |sum!1| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_inv |sum!4|) |sum!1| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_inv |sum!4|) |sum!1| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!10|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_exp |max!8|) |sum!1|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!32|)) (f_exp |max!3|) (f_exp |max!32|) |sum!1|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) (f_inv |sum!9|) |sum!10| |sum!9|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_inv |sum!4|) (f_inv |sum!9|) |sum!1| |sum!4| |sum!9|) (* (f_inv |sum!9|) |sum!1| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_inv |sum!9|) |sum!1| |sum!9|)))) ; cofactor
(assert (or (not (= |sum!9| 0.0)) (= (* (f_inv |sum!9|) |sum!1| |sum!9|) 0.0))) ; cofactor
(assert (or (not (= |sum!9| (* (f_exp (* (- 1.0) |max!8|)) |sum!22|))) (= (* (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!1| |sum!22|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_inv |sum!9|) |sum!1| |sum!9|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_inv |sum!9|) |sum!1| |sum!9|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!10|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!3|) (f_exp |max!8|) |sum!1|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!32|) (f_exp |max!8|) |sum!1|) (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!8|)) (f_inv |sum!9|) |sum!10|))) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!1|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!32|) (f_inv |sum!9|) |sum!10|)))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!4|) |sum!1| |sum!4|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!32|)) (f_exp |max!3|) (f_exp |max!32|) |sum!1|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!9|) |sum!1| |sum!9|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!32|) (f_exp |max!8|) |sum!1|) (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!4| 0.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!4| (f_inv |sum!4|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|)))) ; cofactor
(assert (or (not (= |sum!4| (* (f_exp (* (- 1.0) |max!3|)) |sum!14|))) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!14| |sum!5|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!3|)) (f_exp |max!3|) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|)))) ; cofactor
(assert (or (not (= (* |sum!9| (f_inv |sum!9|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) (f_inv |sum!9|) |sum!4| |sum!5| |sum!9|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!8|)) (f_exp |max!8|) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!32|)) (f_exp |max!32|) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|)))) ; cofactor
(assert (or (not (= |sum!5| |sum!10|)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!10| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!5| |sum!14|)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!14| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!5| |sum!22|)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!22| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!5| |sum!33|)) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!4| |sum!5|) (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!33| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!5|))) (= (* (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) |sum!0| |sum!14|) (* (f_exp (* (- 1.0) |max!3|)) (f_exp (* (- 1.0) |max!3|)) (f_inv |sum!4|) (f_inv |sum!4|) |sum!14| |sum!5|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

