; rule recognize-inversely-filled-attention with w=0, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=42, exp_sum=8, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=22, sum_linear=7, sum_positive=5}
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$mask| (Int Int) Bool)
(declare-fun |i!3| () Int)
(declare-fun e () Real)
(declare-fun |sum!5| () Real)
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
(declare-fun |sum!14| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |max!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!43| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |max!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |max!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
(assert (<= 0 b)) ; the least b
(assert (<= 0 h)) ; the least h
(assert (<= 0 m)) ; the least m
(assert (<= 0 k)) ; the least k
(assert (<= 0 n)) ; the least n
(assert (<= 0 p)) ; the least p
(assert (or (not (and (<= 0 |at!33|) (< |at!33| b) (<= 0 |at!34|) (< |at!34| h) (<= 0 |at!35|) (< |at!35| m) (<= 0 |at!36|) (< |at!36| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!39|) (< |at!39| b) (<= 0 |at!40|) (< |at!40| h) (<= 0 |at!41|) (< |at!41| m) (<= 0 |at!42|) (< |at!42| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!43|) (< |at!43| b) (<= 0 |at!44|) (< |at!44| h) (<= 0 |at!45|) (< |at!45| m) (<= 0 |at!46|) (< |at!46| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!47|) (< |at!47| b) (<= 0 |at!48|) (< |at!48| h) (<= 0 |at!49|) (< |at!49| m) (<= 0 |at!50|) (< |at!50| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!51|) (< |at!51| b) (<= 0 |at!52|) (< |at!52| h) (<= 0 |at!53|) (< |at!53| m) (<= 0 |at!54|) (< |at!54| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!55|) (< |at!55| b) (<= 0 |at!56|) (< |at!56| h) (<= 0 |at!57|) (< |at!57| m) (<= 0 |at!58|) (< |at!58| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!59|) (< |at!59| b) (<= 0 |at!60|) (< |at!60| h) (<= 0 |at!61|) (< |at!61| m) (<= 0 |at!62|) (< |at!62| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!63|) (< |at!63| b) (<= 0 |at!64|) (< |at!64| h) (<= 0 |at!65|) (< |at!65| m) (<= 0 |at!66|) (< |at!66| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!67|) (< |at!67| b) (<= 0 |at!68|) (< |at!68| h) (<= 0 |at!69|) (< |at!69| m) (<= 0 |at!70|) (< |at!70| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!71|) (< |at!71| b) (<= 0 |at!72|) (< |at!72| h) (<= 0 |at!73|) (< |at!73| m) (<= 0 |at!74|) (< |at!74| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!75|) (< |at!75| b) (<= 0 |at!76|) (< |at!76| h) (<= 0 |at!77|) (< |at!77| m) (<= 0 |at!78|) (< |at!78| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (ite (|$mask| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (ite (|$mask| |i!3| |sk!1|) e |sum!5|)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (ite (|$mask| |i!3| |sk!3|) e |sum!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!3| |sk!3|) e |sum!10|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (ite (|$mask| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (ite (|$mask| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!3| |sk!5|) e |sum!13|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!3| |sk!1|) e |sum!5|)))) (= (f_exp (+ (ite (|$mask| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!3| |sk!1|) e |sum!5|)))))) ; exp_sum
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!1|) e |sum!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (ite (not (|$mask| |i!3| |sk!6|)) |sum!15| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!3| |sk!3|)) |sum!10| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!3| |sk!6|) e |sum!15|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!3| |sk!6|)) |sum!15| e) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e)))) (= (f_exp (+ (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!2|)) |sum!9| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!3| |sk!4|) e |sum!11|)))) (= (f_exp (+ (ite (|$mask| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!3| |sk!4|) e |sum!11|)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!9|) (< |sk!9| n) (<= (f_exp (ite (|$mask| |i!3| |sk!9|) e |sum!19|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!3| |sk!5|) e |sum!13|)))) (= (f_exp (+ (ite (|$mask| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!3| |sk!5|) e |sum!13|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!5|) e |sum!13|)))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (+ (ite (|$mask| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!21|)) |sum!22|)) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (f_exp (+ (ite (|$mask| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!3| |sk!11|) e |sum!23|)))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e)))) (= (f_exp (+ (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!17|) (<= n 0) (and (<= 0 |sk!12|) (< |sk!12| n) (<= (f_exp (ite (not (|$mask| |i!3| |sk!12|)) |sum!24| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e)))) (= (f_exp (+ (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!8|)) |sum!18| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!4|) e |sum!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!9|) e |sum!19|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| |i!3| |sk!10|) e |sum!20|)))) (= (f_exp (+ (ite (|$mask| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!3| |sk!10|) e |sum!20|)))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!21| (ite (|$mask| |i!3| |sk!13|) e |sum!25|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!3| |sk!3|) e |sum!26|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!3| |sk!13|) e |sum!27|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!3| |sk!6|) e |sum!28|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!3| |sk!13|)) |sum!27| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!3| |sk!13|) e |sum!25|) |max!21|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!21|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!21|) |max!21|) 0.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| |i!3| |sk!11|) e |sum!23|)))) (= (f_exp (+ (ite (|$mask| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!3| |sk!11|) e |sum!23|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!11|) e |sum!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!7|)) |sum!16| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!12|)) |sum!24| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!10|) e |sum!20|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!21|))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (ite (|$mask| |i!3| |sk!14|) e |sum!29|) (ite (not (|$mask| |i!3| |sk!14|)) |sum!29| e)))))) ; sum_congruence
(assert (or (= |max!2| |max!21|) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (ite (|$mask| |i!3| |sk!15|) e |sum!30|) (ite (|$mask| |i!3| |sk!15|) e |sum!31|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!16|) (< |sk!16| n) (not (= (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (|$mask| |i!3| |sk!16|) e |sum!32|))) (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (not (|$mask| |i!3| |sk!16|)) |sum!32| e)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (* (|$v| |i!1| |i!2| |sk!17| |i!4|) (f_exp (ite (|$mask| |i!3| |sk!17|) e |sum!33|))) (f_exp (ite (|$mask| |i!3| |sk!17|) e |sum!33|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!17|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= (* (|$v| |i!1| |i!2| |sk!18| |i!4|) (f_exp (ite (|$mask| |i!3| |sk!18|) e |sum!34|))) (f_exp (ite (not (|$mask| |i!3| |sk!18|)) |sum!34| e))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!22|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (* (|$v| |i!1| |i!2| |sk!19| |i!4|) (f_exp (ite (|$mask| |i!3| |sk!19|) e |sum!35|))) (f_exp (ite (|$mask| |i!3| |sk!19|) e |sum!36|))))))) ; sum_congruence
(assert (or (= |max!6| |max!21|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (not (|$mask| |i!3| |sk!20|)) |sum!37| e) (ite (|$mask| |i!3| |sk!20|) e |sum!38|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp (ite (not (|$mask| |i!3| |sk!21|)) |sum!39| e))) (f_exp (ite (|$mask| |i!3| |sk!21|) e |sum!39|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!17|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (* (|$v| |i!1| |i!2| |sk!22| |i!4|) (f_exp (ite (not (|$mask| |i!3| |sk!22|)) |sum!40| e))) (f_exp (ite (not (|$mask| |i!3| |sk!22|)) |sum!40| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!22|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* (|$v| |i!1| |i!2| |sk!23| |i!4|) (f_exp (ite (not (|$mask| |i!3| |sk!23|)) |sum!41| e))) (f_exp (ite (|$mask| |i!3| |sk!23|) e |sum!42|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!26|) (and (<= 0 |sk!24|) (< |sk!24| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!3|)) (* (|$q| 0 0 |i!3| |sk!24|) (|$t| 0 0 |sk!24| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (f_exp (ite (|$mask| |i!3| |sk!25|) e |sum!43|)) (f_exp (ite (not (|$mask| |i!3| |sk!25|)) |sum!43| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!22|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (f_exp (ite (|$mask| |i!3| |sk!26|) e |sum!44|)) (f_exp (ite (|$mask| |i!3| |sk!26|) e |sum!45|))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!28|) (and (<= 0 |sk!27|) (< |sk!27| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!27|) (|$t| |i!1| |i!2| |sk!27| |sk!6|)) (* (|$q| 0 0 |i!3| |sk!27|) (|$t| 0 0 |sk!27| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!22|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (f_exp (ite (not (|$mask| |i!3| |sk!28|)) |sum!46| e)) (f_exp (ite (|$mask| |i!3| |sk!28|) e |sum!47|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!27|) (and (<= 0 |sk!29|) (< |sk!29| k) (not (= (* (|$q| 0 0 |i!3| |sk!29|) (|$t| 0 0 |sk!29| |sk!13|)) (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (|$t| |i!1| |i!2| |sk!29| |sk!13|))))))) ; sum_congruence
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!16|) e |sum!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!16|)) |sum!32| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!17|) e |sum!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!18|) e |sum!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!18|)) |sum!34| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!19|) e |sum!35|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!19|) e |sum!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!21|)) |sum!39| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!21|) e |sum!39|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!22|)) |sum!40| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!23|)) |sum!41| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!23|) e |sum!42|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!48| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!49| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!25|) e |sum!43|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!25|)) |sum!43| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!26|) e |sum!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!26|) e |sum!45|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!3| |sk!28|)) |sum!46| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!3| |sk!28|) e |sum!47|)))) ; exp_positive
(assert (or (= |sum!48| (* (f_exp (* (- 1.0) |max!50|)) |sum!51|)) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (f_exp (+ (ite (|$mask| 0 |sk!30|) e |sum!52|) (* (- 1.0) |max!50|))) (* (f_exp (* (- 1.0) |max!50|)) (f_exp (ite (|$mask| 0 |sk!30|) e |sum!52|)))))))) ; sum_linear
(assert (or (= |sum!49| (* (f_exp (* (- 1.0) |max!53|)) |sum!54|)) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (f_exp (+ (ite (|$mask| 0 |sk!31|) e |sum!55|) (* (- 1.0) |max!53|))) (* (f_exp (* (- 1.0) |max!53|)) (f_exp (ite (|$mask| 0 |sk!31|) e |sum!55|)))))))) ; sum_linear
(assert (or (= |sum!30| |sum!31|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!32|) (|$t| |i!1| |i!2| |sk!32| |sk!15|)) (* (|$q| 0 0 |i!3| |sk!32|) (|$t| 0 0 |sk!32| |sk!15|))))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!19|)) (* (|$q| 0 0 |i!3| |sk!33|) (|$t| 0 0 |sk!33| |sk!19|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!20|)) (* (|$q| 0 0 |i!3| |sk!34|) (|$t| 0 0 |sk!34| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!42|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!35|) (|$t| |i!1| |i!2| |sk!35| |sk!23|)) (* (|$q| 0 0 |i!3| |sk!35|) (|$t| 0 0 |sk!35| |sk!23|))))))) ; sum_congruence
(assert (or (= |sum!44| |sum!45|) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!26|)) (* (|$q| 0 0 |i!3| |sk!36|) (|$t| 0 0 |sk!36| |sk!26|))))))) ; sum_congruence
(assert (or (= |sum!46| |sum!47|) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!28|)) (* (|$q| 0 0 |i!3| |sk!37|) (|$t| 0 0 |sk!37| |sk!28|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!17|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!17|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!22|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!22|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule recognize-inversely-filled-attention with w=1, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=42, exp_sum=8, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=22, sum_linear=6, sum_positive=5}
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |i!1| () Int)
(declare-fun e () Real)
(declare-fun |sum!5| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
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
(declare-fun |sum!14| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |max!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |i!3| () Int)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!43| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |max!49| () Real)
(declare-fun |sum!50| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!51| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
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
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (ite (|$mask| |i!1| 0 0 |sk!3|) e |sum!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 0 |sk!3|) e |sum!10|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|)))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!1|) e |sum!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (ite (not (|$mask| |i!1| 0 0 |sk!6|)) |sum!15| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| 0 0 |sk!3|)) |sum!10| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 0 |sk!6|) e |sum!15|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| 0 0 |sk!6|)) |sum!15| e) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!2|)) |sum!9| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!9|) (< |sk!9| n) (<= (f_exp (ite (|$mask| |i!1| 0 0 |sk!9|) e |sum!19|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!5|) e |sum!13|)))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!21|)) |sum!22|)) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|)))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!17|) (<= n 0) (and (<= 0 |sk!12|) (< |sk!12| n) (<= (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!12|)) |sum!24| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!8|)) |sum!18| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!4|) e |sum!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!9|) e |sum!19|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|)))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!21| (ite (|$mask| |i!1| 0 0 |sk!13|) e |sum!25|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 0 |sk!3|) e |sum!26|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 0 |sk!13|) e |sum!27|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 0 |sk!6|) e |sum!28|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| 0 0 |sk!13|)) |sum!27| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 0 |sk!13|) e |sum!25|) |max!21|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!21|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!21|) |max!21|) 0.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!11|) e |sum!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!7|)) |sum!16| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!12|)) |sum!24| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!10|) e |sum!20|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!21|))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (ite (|$mask| |i!1| 0 0 |sk!14|) e |sum!29|) (ite (not (|$mask| |i!1| 0 0 |sk!14|)) |sum!29| e)))))) ; sum_congruence
(assert (or (= |max!2| |max!21|) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (ite (|$mask| |i!1| 0 0 |sk!15|) e |sum!30|) (ite (|$mask| |i!1| 0 0 |sk!15|) e |sum!31|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!16|) (< |sk!16| n) (not (= (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (|$mask| |i!1| 0 0 |sk!16|) e |sum!32|))) (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!16|)) |sum!32| e)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (* (|$v| |i!1| |i!2| |sk!17| |i!4|) (f_exp (ite (|$mask| |i!1| 0 0 |sk!17|) e |sum!33|))) (f_exp (ite (|$mask| |i!1| 0 0 |sk!17|) e |sum!33|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!17|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= (* (|$v| |i!1| |i!2| |sk!18| |i!4|) (f_exp (ite (|$mask| |i!1| 0 0 |sk!18|) e |sum!34|))) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!18|)) |sum!34| e))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!22|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (* (|$v| |i!1| |i!2| |sk!19| |i!4|) (f_exp (ite (|$mask| |i!1| 0 0 |sk!19|) e |sum!35|))) (f_exp (ite (|$mask| |i!1| 0 0 |sk!19|) e |sum!36|))))))) ; sum_congruence
(assert (or (= |max!6| |max!21|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (not (|$mask| |i!1| 0 0 |sk!20|)) |sum!37| e) (ite (|$mask| |i!1| 0 0 |sk!20|) e |sum!38|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!21|)) |sum!39| e))) (f_exp (ite (|$mask| |i!1| 0 0 |sk!21|) e |sum!39|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!17|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (* (|$v| |i!1| |i!2| |sk!22| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!22|)) |sum!40| e))) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!22|)) |sum!40| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!22|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* (|$v| |i!1| |i!2| |sk!23| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!23|)) |sum!41| e))) (f_exp (ite (|$mask| |i!1| 0 0 |sk!23|) e |sum!42|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!26|) (and (<= 0 |sk!24|) (< |sk!24| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!3|)) (* (|$q| |i!1| 0 0 |sk!24|) (|$t| |i!1| 0 |sk!24| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (f_exp (ite (|$mask| |i!1| 0 0 |sk!25|) e |sum!43|)) (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!25|)) |sum!43| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!22|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (f_exp (ite (|$mask| |i!1| 0 0 |sk!26|) e |sum!44|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!26|) e |sum!45|))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!28|) (and (<= 0 |sk!27|) (< |sk!27| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!27|) (|$t| |i!1| |i!2| |sk!27| |sk!6|)) (* (|$q| |i!1| 0 0 |sk!27|) (|$t| |i!1| 0 |sk!27| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!22|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!28|)) |sum!46| e)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!28|) e |sum!47|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!27|) (and (<= 0 |sk!29|) (< |sk!29| k) (not (= (* (|$q| |i!1| 0 0 |sk!29|) (|$t| |i!1| 0 |sk!29| |sk!13|)) (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (|$t| |i!1| |i!2| |sk!29| |sk!13|))))))) ; sum_congruence
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!16|) e |sum!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!16|)) |sum!32| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!17|) e |sum!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!18|) e |sum!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!18|)) |sum!34| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!19|) e |sum!35|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!19|) e |sum!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!21|)) |sum!39| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!21|) e |sum!39|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!22|)) |sum!40| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!23|)) |sum!41| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!23|) e |sum!42|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!48| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!25|) e |sum!43|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!25|)) |sum!43| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!26|) e |sum!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!26|) e |sum!45|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 0 |sk!28|)) |sum!46| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 0 |sk!28|) e |sum!47|)))) ; exp_positive
(assert (or (= |sum!48| (* (f_exp (* (- 1.0) |max!49|)) |sum!50|)) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!30|) e |sum!51|) (* (- 1.0) |max!49|))) (* (f_exp (* (- 1.0) |max!49|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!30|) e |sum!51|)))))))) ; sum_linear
(assert (or (= |sum!30| |sum!31|) (and (<= 0 |sk!31|) (< |sk!31| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!31|) (|$t| |i!1| |i!2| |sk!31| |sk!15|)) (* (|$q| |i!1| 0 0 |sk!31|) (|$t| |i!1| 0 |sk!31| |sk!15|))))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!32|) (|$t| |i!1| |i!2| |sk!32| |sk!19|)) (* (|$q| |i!1| 0 0 |sk!32|) (|$t| |i!1| 0 |sk!32| |sk!19|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!20|)) (* (|$q| |i!1| 0 0 |sk!33|) (|$t| |i!1| 0 |sk!33| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!42|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!23|)) (* (|$q| |i!1| 0 0 |sk!34|) (|$t| |i!1| 0 |sk!34| |sk!23|))))))) ; sum_congruence
(assert (or (= |sum!44| |sum!45|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!35|) (|$t| |i!1| |i!2| |sk!35| |sk!26|)) (* (|$q| |i!1| 0 0 |sk!35|) (|$t| |i!1| 0 |sk!35| |sk!26|))))))) ; sum_congruence
(assert (or (= |sum!46| |sum!47|) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!28|)) (* (|$q| |i!1| 0 0 |sk!36|) (|$t| |i!1| 0 |sk!36| |sk!28|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!17|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!17|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!22|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!22|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule recognize-inversely-filled-attention with w=2, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=42, exp_sum=8, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=22, sum_linear=7, sum_positive=5}
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |i!3| () Int)
(declare-fun e () Real)
(declare-fun |sum!5| () Real)
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
(declare-fun |sum!14| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |max!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!43| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |max!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |max!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
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
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (ite (|$mask| 0 0 |i!3| |sk!3|) e |sum!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 0 |i!3| |sk!3|) e |sum!10|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|)))) (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|)))))) ; exp_sum
(assert (or (not (and (< 0 b) (< 0 h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!1|) e |sum!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (ite (not (|$mask| 0 0 |i!3| |sk!6|)) |sum!15| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| 0 0 |i!3| |sk!3|)) |sum!10| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 0 |i!3| |sk!6|) e |sum!15|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| 0 0 |i!3| |sk!6|)) |sum!15| e) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e)))) (= (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!2|)) |sum!9| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|)))) (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!9|) (< |sk!9| n) (<= (f_exp (ite (|$mask| 0 0 |i!3| |sk!9|) e |sum!19|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|)))) (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!5|) e |sum!13|)))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!21|)) |sum!22|)) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|)))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e)))) (= (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!17|) (<= n 0) (and (<= 0 |sk!12|) (< |sk!12| n) (<= (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!12|)) |sum!24| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e)))) (= (f_exp (+ (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!8|)) |sum!18| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!4|) e |sum!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!9|) e |sum!19|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|)))) (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|)))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!21| (ite (|$mask| 0 0 |i!3| |sk!13|) e |sum!25|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 0 |i!3| |sk!3|) e |sum!26|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 0 |i!3| |sk!13|) e |sum!27|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 0 |i!3| |sk!6|) e |sum!28|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| 0 0 |i!3| |sk!13|)) |sum!27| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 0 |i!3| |sk!13|) e |sum!25|) |max!21|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!21|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!21|) |max!21|) 0.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|)))) (= (f_exp (+ (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!11|) e |sum!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!7|)) |sum!16| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!12|)) |sum!24| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!10|) e |sum!20|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!21|))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (ite (|$mask| 0 0 |i!3| |sk!14|) e |sum!29|) (ite (not (|$mask| 0 0 |i!3| |sk!14|)) |sum!29| e)))))) ; sum_congruence
(assert (or (= |max!2| |max!21|) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (ite (|$mask| 0 0 |i!3| |sk!15|) e |sum!30|) (ite (|$mask| 0 0 |i!3| |sk!15|) e |sum!31|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!16|) (< |sk!16| n) (not (= (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (|$mask| 0 0 |i!3| |sk!16|) e |sum!32|))) (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!16|)) |sum!32| e)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (* (|$v| |i!1| |i!2| |sk!17| |i!4|) (f_exp (ite (|$mask| 0 0 |i!3| |sk!17|) e |sum!33|))) (f_exp (ite (|$mask| 0 0 |i!3| |sk!17|) e |sum!33|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!17|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= (* (|$v| |i!1| |i!2| |sk!18| |i!4|) (f_exp (ite (|$mask| 0 0 |i!3| |sk!18|) e |sum!34|))) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!18|)) |sum!34| e))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!22|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (* (|$v| |i!1| |i!2| |sk!19| |i!4|) (f_exp (ite (|$mask| 0 0 |i!3| |sk!19|) e |sum!35|))) (f_exp (ite (|$mask| 0 0 |i!3| |sk!19|) e |sum!36|))))))) ; sum_congruence
(assert (or (= |max!6| |max!21|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (not (|$mask| 0 0 |i!3| |sk!20|)) |sum!37| e) (ite (|$mask| 0 0 |i!3| |sk!20|) e |sum!38|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!21|)) |sum!39| e))) (f_exp (ite (|$mask| 0 0 |i!3| |sk!21|) e |sum!39|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!17|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (* (|$v| |i!1| |i!2| |sk!22| |i!4|) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!22|)) |sum!40| e))) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!22|)) |sum!40| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!22|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* (|$v| |i!1| |i!2| |sk!23| |i!4|) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!23|)) |sum!41| e))) (f_exp (ite (|$mask| 0 0 |i!3| |sk!23|) e |sum!42|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!26|) (and (<= 0 |sk!24|) (< |sk!24| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!3|)) (* (|$q| 0 0 |i!3| |sk!24|) (|$t| 0 0 |sk!24| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (f_exp (ite (|$mask| 0 0 |i!3| |sk!25|) e |sum!43|)) (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!25|)) |sum!43| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!22|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (f_exp (ite (|$mask| 0 0 |i!3| |sk!26|) e |sum!44|)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!26|) e |sum!45|))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!28|) (and (<= 0 |sk!27|) (< |sk!27| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!27|) (|$t| |i!1| |i!2| |sk!27| |sk!6|)) (* (|$q| 0 0 |i!3| |sk!27|) (|$t| 0 0 |sk!27| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!22|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!28|)) |sum!46| e)) (f_exp (ite (|$mask| 0 0 |i!3| |sk!28|) e |sum!47|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!27|) (and (<= 0 |sk!29|) (< |sk!29| k) (not (= (* (|$q| 0 0 |i!3| |sk!29|) (|$t| 0 0 |sk!29| |sk!13|)) (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (|$t| |i!1| |i!2| |sk!29| |sk!13|))))))) ; sum_congruence
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!16|) e |sum!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!16|)) |sum!32| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!17|) e |sum!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!18|) e |sum!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!18|)) |sum!34| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!19|) e |sum!35|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!19|) e |sum!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!21|)) |sum!39| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!21|) e |sum!39|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!22|)) |sum!40| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!23|)) |sum!41| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!23|) e |sum!42|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!48| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!49| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!25|) e |sum!43|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!25|)) |sum!43| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!26|) e |sum!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!26|) e |sum!45|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 0 |i!3| |sk!28|)) |sum!46| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 0 |i!3| |sk!28|) e |sum!47|)))) ; exp_positive
(assert (or (= |sum!48| (* (f_exp (* (- 1.0) |max!50|)) |sum!51|)) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (f_exp (+ (ite (|$mask| 0 0 0 |sk!30|) e |sum!52|) (* (- 1.0) |max!50|))) (* (f_exp (* (- 1.0) |max!50|)) (f_exp (ite (|$mask| 0 0 0 |sk!30|) e |sum!52|)))))))) ; sum_linear
(assert (or (= |sum!49| (* (f_exp (* (- 1.0) |max!53|)) |sum!54|)) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (f_exp (+ (ite (|$mask| 0 0 0 |sk!31|) e |sum!55|) (* (- 1.0) |max!53|))) (* (f_exp (* (- 1.0) |max!53|)) (f_exp (ite (|$mask| 0 0 0 |sk!31|) e |sum!55|)))))))) ; sum_linear
(assert (or (= |sum!30| |sum!31|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!32|) (|$t| |i!1| |i!2| |sk!32| |sk!15|)) (* (|$q| 0 0 |i!3| |sk!32|) (|$t| 0 0 |sk!32| |sk!15|))))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!19|)) (* (|$q| 0 0 |i!3| |sk!33|) (|$t| 0 0 |sk!33| |sk!19|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!20|)) (* (|$q| 0 0 |i!3| |sk!34|) (|$t| 0 0 |sk!34| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!42|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!35|) (|$t| |i!1| |i!2| |sk!35| |sk!23|)) (* (|$q| 0 0 |i!3| |sk!35|) (|$t| 0 0 |sk!35| |sk!23|))))))) ; sum_congruence
(assert (or (= |sum!44| |sum!45|) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!26|)) (* (|$q| 0 0 |i!3| |sk!36|) (|$t| 0 0 |sk!36| |sk!26|))))))) ; sum_congruence
(assert (or (= |sum!46| |sum!47|) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!28|)) (* (|$q| 0 0 |i!3| |sk!37|) (|$t| 0 0 |sk!37| |sk!28|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!17|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!17|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!22|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!22|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule recognize-inversely-filled-attention with w=3, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=42, exp_sum=8, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=22, sum_linear=7, sum_positive=5}
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |i!1| () Int)
(declare-fun |i!3| () Int)
(declare-fun e () Real)
(declare-fun |sum!5| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
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
(declare-fun |sum!14| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |max!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!43| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |max!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |max!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
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
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (ite (|$mask| |i!1| 0 |i!3| |sk!3|) e |sum!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 |i!3| |sk!3|) e |sum!10|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|)))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (< 0 h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!1|) e |sum!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (ite (not (|$mask| |i!1| 0 |i!3| |sk!6|)) |sum!15| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| 0 |i!3| |sk!3|)) |sum!10| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 |i!3| |sk!6|) e |sum!15|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| 0 |i!3| |sk!6|)) |sum!15| e) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!2|)) |sum!9| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!9|) (< |sk!9| n) (<= (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!9|) e |sum!19|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!5|) e |sum!13|)))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!21|)) |sum!22|)) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|)))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!17|) (<= n 0) (and (<= 0 |sk!12|) (< |sk!12| n) (<= (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!12|)) |sum!24| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!8|)) |sum!18| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!4|) e |sum!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!9|) e |sum!19|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|)))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!21| (ite (|$mask| |i!1| 0 |i!3| |sk!13|) e |sum!25|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 |i!3| |sk!3|) e |sum!26|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 |i!3| |sk!13|) e |sum!27|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 |i!3| |sk!6|) e |sum!28|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| 0 |i!3| |sk!13|)) |sum!27| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| 0 |i!3| |sk!13|) e |sum!25|) |max!21|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!21|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!21|) |max!21|) 0.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|)))) (= (f_exp (+ (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!11|) e |sum!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!7|)) |sum!16| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!12|)) |sum!24| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!10|) e |sum!20|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!21|))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (ite (|$mask| |i!1| 0 |i!3| |sk!14|) e |sum!29|) (ite (not (|$mask| |i!1| 0 |i!3| |sk!14|)) |sum!29| e)))))) ; sum_congruence
(assert (or (= |max!2| |max!21|) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (ite (|$mask| |i!1| 0 |i!3| |sk!15|) e |sum!30|) (ite (|$mask| |i!1| 0 |i!3| |sk!15|) e |sum!31|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!16|) (< |sk!16| n) (not (= (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!16|) e |sum!32|))) (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!16|)) |sum!32| e)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (* (|$v| |i!1| |i!2| |sk!17| |i!4|) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!17|) e |sum!33|))) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!17|) e |sum!33|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!17|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= (* (|$v| |i!1| |i!2| |sk!18| |i!4|) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!18|) e |sum!34|))) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!18|)) |sum!34| e))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!22|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (* (|$v| |i!1| |i!2| |sk!19| |i!4|) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!19|) e |sum!35|))) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!19|) e |sum!36|))))))) ; sum_congruence
(assert (or (= |max!6| |max!21|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (not (|$mask| |i!1| 0 |i!3| |sk!20|)) |sum!37| e) (ite (|$mask| |i!1| 0 |i!3| |sk!20|) e |sum!38|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!21|)) |sum!39| e))) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!21|) e |sum!39|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!17|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (* (|$v| |i!1| |i!2| |sk!22| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!22|)) |sum!40| e))) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!22|)) |sum!40| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!22|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* (|$v| |i!1| |i!2| |sk!23| |i!4|) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!23|)) |sum!41| e))) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!23|) e |sum!42|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!26|) (and (<= 0 |sk!24|) (< |sk!24| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!3|)) (* (|$q| |i!1| 0 |i!3| |sk!24|) (|$t| |i!1| 0 |sk!24| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!25|) e |sum!43|)) (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!25|)) |sum!43| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!22|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!26|) e |sum!44|)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!26|) e |sum!45|))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!28|) (and (<= 0 |sk!27|) (< |sk!27| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!27|) (|$t| |i!1| |i!2| |sk!27| |sk!6|)) (* (|$q| |i!1| 0 |i!3| |sk!27|) (|$t| |i!1| 0 |sk!27| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!22|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!28|)) |sum!46| e)) (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!28|) e |sum!47|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!27|) (and (<= 0 |sk!29|) (< |sk!29| k) (not (= (* (|$q| |i!1| 0 |i!3| |sk!29|) (|$t| |i!1| 0 |sk!29| |sk!13|)) (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (|$t| |i!1| |i!2| |sk!29| |sk!13|))))))) ; sum_congruence
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!16|) e |sum!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!16|)) |sum!32| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!17|) e |sum!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!18|) e |sum!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!18|)) |sum!34| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!19|) e |sum!35|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!19|) e |sum!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!21|)) |sum!39| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!21|) e |sum!39|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!22|)) |sum!40| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!23|)) |sum!41| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!23|) e |sum!42|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!48| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (< 0 h) (< 0 m) (< 0 n))) (not (= |sum!49| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!25|) e |sum!43|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!25|)) |sum!43| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!26|) e |sum!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!26|) e |sum!45|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| 0 |i!3| |sk!28|)) |sum!46| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| 0 |i!3| |sk!28|) e |sum!47|)))) ; exp_positive
(assert (or (= |sum!48| (* (f_exp (* (- 1.0) |max!50|)) |sum!51|)) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!30|) e |sum!52|) (* (- 1.0) |max!50|))) (* (f_exp (* (- 1.0) |max!50|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!30|) e |sum!52|)))))))) ; sum_linear
(assert (or (= |sum!49| (* (f_exp (* (- 1.0) |max!53|)) |sum!54|)) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (f_exp (+ (ite (|$mask| |i!1| 0 0 |sk!31|) e |sum!55|) (* (- 1.0) |max!53|))) (* (f_exp (* (- 1.0) |max!53|)) (f_exp (ite (|$mask| |i!1| 0 0 |sk!31|) e |sum!55|)))))))) ; sum_linear
(assert (or (= |sum!30| |sum!31|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!32|) (|$t| |i!1| |i!2| |sk!32| |sk!15|)) (* (|$q| |i!1| 0 |i!3| |sk!32|) (|$t| |i!1| 0 |sk!32| |sk!15|))))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!19|)) (* (|$q| |i!1| 0 |i!3| |sk!33|) (|$t| |i!1| 0 |sk!33| |sk!19|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!20|)) (* (|$q| |i!1| 0 |i!3| |sk!34|) (|$t| |i!1| 0 |sk!34| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!42|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!35|) (|$t| |i!1| |i!2| |sk!35| |sk!23|)) (* (|$q| |i!1| 0 |i!3| |sk!35|) (|$t| |i!1| 0 |sk!35| |sk!23|))))))) ; sum_congruence
(assert (or (= |sum!44| |sum!45|) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!26|)) (* (|$q| |i!1| 0 |i!3| |sk!36|) (|$t| |i!1| 0 |sk!36| |sk!26|))))))) ; sum_congruence
(assert (or (= |sum!46| |sum!47|) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!28|)) (* (|$q| |i!1| 0 |i!3| |sk!37|) (|$t| |i!1| 0 |sk!37| |sk!28|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!17|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!17|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!22|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!22|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule recognize-inversely-filled-attention with w=4, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=3, exp_positive=42, exp_sum=8, extremum_bound=9, extremum_witness=3, inverse=2, inverse_positive=2, sum_congruence=22, sum_linear=7, sum_positive=5}
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun e () Real)
(declare-fun |sum!5| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
(declare-fun |i!1| () Int)
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
(declare-fun |sum!14| () Real)
(declare-fun |sk!6| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sk!7| () Int)
(declare-fun |sum!16| () Real)
(declare-fun |sum!17| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |max!21| () Real)
(declare-fun |sum!22| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sum!26| () Real)
(declare-fun |sum!27| () Real)
(declare-fun |sum!28| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!29| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!30| () Real)
(declare-fun |sum!31| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!32| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!33| () Real)
(declare-fun |sk!18| () Int)
(declare-fun |sum!34| () Real)
(declare-fun |sk!19| () Int)
(declare-fun |sum!35| () Real)
(declare-fun |sum!36| () Real)
(declare-fun |sk!20| () Int)
(declare-fun |sum!37| () Real)
(declare-fun |sum!38| () Real)
(declare-fun |sk!21| () Int)
(declare-fun |sum!39| () Real)
(declare-fun |sk!22| () Int)
(declare-fun |sum!40| () Real)
(declare-fun |sk!23| () Int)
(declare-fun |sum!41| () Real)
(declare-fun |sum!42| () Real)
(declare-fun |sk!24| () Int)
(declare-fun |$q| (Int Int Int Int) Real)
(declare-fun |$t| (Int Int Int Int) Real)
(declare-fun |sk!25| () Int)
(declare-fun |sum!43| () Real)
(declare-fun |sk!26| () Int)
(declare-fun |sum!44| () Real)
(declare-fun |sum!45| () Real)
(declare-fun |sk!27| () Int)
(declare-fun |sk!28| () Int)
(declare-fun |sum!46| () Real)
(declare-fun |sum!47| () Real)
(declare-fun |sk!29| () Int)
(declare-fun |sum!48| () Real)
(declare-fun |sum!49| () Real)
(declare-fun |max!50| () Real)
(declare-fun |sum!51| () Real)
(declare-fun |sk!30| () Int)
(declare-fun |sum!52| () Real)
(declare-fun |max!53| () Real)
(declare-fun |sum!54| () Real)
(declare-fun |sk!31| () Int)
(declare-fun |sum!55| () Real)
(declare-fun |sk!32| () Int)
(declare-fun |sk!33| () Int)
(declare-fun |sk!34| () Int)
(declare-fun |sk!35| () Int)
(declare-fun |sk!36| () Int)
(declare-fun |sk!37| () Int)
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
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (ite (|$mask| 0 |i!2| |i!3| |sk!3|) e |sum!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 |i!2| |i!3| |sk!3|) e |sum!10|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|)))) (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|)))))) ; exp_sum
(assert (or (not (and (< 0 b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!14| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!1|) e |sum!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (ite (not (|$mask| 0 |i!2| |i!3| |sk!6|)) |sum!15| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| 0 |i!2| |i!3| |sk!3|)) |sum!10| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 |i!2| |i!3| |sk!6|) e |sum!15|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| 0 |i!2| |i!3| |sk!6|)) |sum!15| e) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e)))) (= (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!2|)) |sum!9| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|)))) (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!9|) (< |sk!9| n) (<= (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!9|) e |sum!19|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|)))) (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!5|) e |sum!13|)))) ; exp_positive
(assert (or (< 0.0 |sum!14|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) 0.0)))) ; sum_positive
(assert (or (= |sum!14| (* (f_exp (* (- 1.0) |max!21|)) |sum!22|)) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|)))))))) ; sum_linear
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e)))) (= (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!17|) (<= n 0) (and (<= 0 |sk!12|) (< |sk!12| n) (<= (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!12|)) |sum!24| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e)))) (= (f_exp (+ (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!8|)) |sum!18| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!4|) e |sum!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!9|) e |sum!19|)))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|)))) (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|)))))) ; exp_sum
(assert (or (<= n 0) (and (<= 0 |sk!13|) (< |sk!13| n) (= |max!21| (ite (|$mask| 0 |i!2| |i!3| |sk!13|) e |sum!25|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 |i!2| |i!3| |sk!3|) e |sum!26|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 |i!2| |i!3| |sk!13|) e |sum!27|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 |i!2| |i!3| |sk!6|) e |sum!28|) |max!21|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| 0 |i!2| |i!3| |sk!13|)) |sum!27| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!13|) (< |sk!13| n))) (and (not (<= n 0)) (<= (ite (|$mask| 0 |i!2| |i!3| |sk!13|) e |sum!25|) |max!21|)))) ; extremum_bound
(assert (< 0.0 (f_exp (* (- 1.0) |max!21|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!21|) |max!21|) 0.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0))) ; exp_opposite
(assert (< 0.0 (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|)) (+ (* (- 1.0) |max!21|) (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|)))) (= (f_exp (+ (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|) (* (- 1.0) |max!21|))) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!11|) e |sum!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!7|)) |sum!16| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!12|)) |sum!24| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!10|) e |sum!20|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!21|))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (ite (|$mask| 0 |i!2| |i!3| |sk!14|) e |sum!29|) (ite (not (|$mask| 0 |i!2| |i!3| |sk!14|)) |sum!29| e)))))) ; sum_congruence
(assert (or (= |max!2| |max!21|) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (ite (|$mask| 0 |i!2| |i!3| |sk!15|) e |sum!30|) (ite (|$mask| 0 |i!2| |i!3| |sk!15|) e |sum!31|)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!16|) (< |sk!16| n) (not (= (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!16|) e |sum!32|))) (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!16|)) |sum!32| e)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (* (|$v| |i!1| |i!2| |sk!17| |i!4|) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!17|) e |sum!33|))) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!17|) e |sum!33|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!17|) (and (<= 0 |sk!18|) (< |sk!18| n) (not (= (* (|$v| |i!1| |i!2| |sk!18| |i!4|) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!18|) e |sum!34|))) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!18|)) |sum!34| e))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!22|) (and (<= 0 |sk!19|) (< |sk!19| n) (not (= (* (|$v| |i!1| |i!2| |sk!19| |i!4|) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!19|) e |sum!35|))) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!19|) e |sum!36|))))))) ; sum_congruence
(assert (or (= |max!6| |max!21|) (and (<= 0 |sk!20|) (< |sk!20| n) (not (= (ite (not (|$mask| 0 |i!2| |i!3| |sk!20|)) |sum!37| e) (ite (|$mask| 0 |i!2| |i!3| |sk!20|) e |sum!38|)))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!21|) (< |sk!21| n) (not (= (* (|$v| |i!1| |i!2| |sk!21| |i!4|) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!21|)) |sum!39| e))) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!21|) e |sum!39|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!17|) (and (<= 0 |sk!22|) (< |sk!22| n) (not (= (* (|$v| |i!1| |i!2| |sk!22| |i!4|) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!22|)) |sum!40| e))) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!22|)) |sum!40| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!22|) (and (<= 0 |sk!23|) (< |sk!23| n) (not (= (* (|$v| |i!1| |i!2| |sk!23| |i!4|) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!23|)) |sum!41| e))) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!23|) e |sum!42|))))))) ; sum_congruence
(assert (or (= |sum!10| |sum!26|) (and (<= 0 |sk!24|) (< |sk!24| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!24|) (|$t| |i!1| |i!2| |sk!24| |sk!3|)) (* (|$q| 0 |i!2| |i!3| |sk!24|) (|$t| 0 |i!2| |sk!24| |sk!3|))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!17|) (and (<= 0 |sk!25|) (< |sk!25| n) (not (= (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!25|) e |sum!43|)) (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!25|)) |sum!43| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!22|) (and (<= 0 |sk!26|) (< |sk!26| n) (not (= (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!26|) e |sum!44|)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!26|) e |sum!45|))))))) ; sum_congruence
(assert (or (= |sum!15| |sum!28|) (and (<= 0 |sk!27|) (< |sk!27| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!27|) (|$t| |i!1| |i!2| |sk!27| |sk!6|)) (* (|$q| 0 |i!2| |i!3| |sk!27|) (|$t| 0 |i!2| |sk!27| |sk!6|))))))) ; sum_congruence
(assert (or (= |sum!17| |sum!22|) (and (<= 0 |sk!28|) (< |sk!28| n) (not (= (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!28|)) |sum!46| e)) (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!28|) e |sum!47|))))))) ; sum_congruence
(assert (or (= |sum!25| |sum!27|) (and (<= 0 |sk!29|) (< |sk!29| k) (not (= (* (|$q| 0 |i!2| |i!3| |sk!29|) (|$t| 0 |i!2| |sk!29| |sk!13|)) (* (|$q| |i!1| |i!2| |i!3| |sk!29|) (|$t| |i!1| |i!2| |sk!29| |sk!13|))))))) ; sum_congruence
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!16|) e |sum!32|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!16|)) |sum!32| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!17|) e |sum!33|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!18|) e |sum!34|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!18|)) |sum!34| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!19|) e |sum!35|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!19|) e |sum!36|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!21|)) |sum!39| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!21|) e |sum!39|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!22|)) |sum!40| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!23|)) |sum!41| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!23|) e |sum!42|)))) ; exp_positive
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!48| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (or (not (and (< 0 b) (<= 0 |i!2|) (< |i!2| h) (< 0 m) (< 0 n))) (not (= |sum!49| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!25|) e |sum!43|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!25|)) |sum!43| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!26|) e |sum!44|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!26|) e |sum!45|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| 0 |i!2| |i!3| |sk!28|)) |sum!46| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| 0 |i!2| |i!3| |sk!28|) e |sum!47|)))) ; exp_positive
(assert (or (= |sum!48| (* (f_exp (* (- 1.0) |max!50|)) |sum!51|)) (and (<= 0 |sk!30|) (< |sk!30| n) (not (= (f_exp (+ (ite (|$mask| 0 |i!2| 0 |sk!30|) e |sum!52|) (* (- 1.0) |max!50|))) (* (f_exp (* (- 1.0) |max!50|)) (f_exp (ite (|$mask| 0 |i!2| 0 |sk!30|) e |sum!52|)))))))) ; sum_linear
(assert (or (= |sum!49| (* (f_exp (* (- 1.0) |max!53|)) |sum!54|)) (and (<= 0 |sk!31|) (< |sk!31| n) (not (= (f_exp (+ (ite (|$mask| 0 |i!2| 0 |sk!31|) e |sum!55|) (* (- 1.0) |max!53|))) (* (f_exp (* (- 1.0) |max!53|)) (f_exp (ite (|$mask| 0 |i!2| 0 |sk!31|) e |sum!55|)))))))) ; sum_linear
(assert (or (= |sum!30| |sum!31|) (and (<= 0 |sk!32|) (< |sk!32| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!32|) (|$t| |i!1| |i!2| |sk!32| |sk!15|)) (* (|$q| 0 |i!2| |i!3| |sk!32|) (|$t| 0 |i!2| |sk!32| |sk!15|))))))) ; sum_congruence
(assert (or (= |sum!35| |sum!36|) (and (<= 0 |sk!33|) (< |sk!33| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!33|) (|$t| |i!1| |i!2| |sk!33| |sk!19|)) (* (|$q| 0 |i!2| |i!3| |sk!33|) (|$t| 0 |i!2| |sk!33| |sk!19|))))))) ; sum_congruence
(assert (or (= |sum!37| |sum!38|) (and (<= 0 |sk!34|) (< |sk!34| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!34|) (|$t| |i!1| |i!2| |sk!34| |sk!20|)) (* (|$q| 0 |i!2| |i!3| |sk!34|) (|$t| 0 |i!2| |sk!34| |sk!20|))))))) ; sum_congruence
(assert (or (= |sum!41| |sum!42|) (and (<= 0 |sk!35|) (< |sk!35| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!35|) (|$t| |i!1| |i!2| |sk!35| |sk!23|)) (* (|$q| 0 |i!2| |i!3| |sk!35|) (|$t| 0 |i!2| |sk!35| |sk!23|))))))) ; sum_congruence
(assert (or (= |sum!44| |sum!45|) (and (<= 0 |sk!36|) (< |sk!36| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!36|) (|$t| |i!1| |i!2| |sk!36| |sk!26|)) (* (|$q| 0 |i!2| |i!3| |sk!36|) (|$t| 0 |i!2| |sk!36| |sk!26|))))))) ; sum_congruence
(assert (or (= |sum!46| |sum!47|) (and (<= 0 |sk!37|) (< |sk!37| k) (not (= (* (|$q| |i!1| |i!2| |i!3| |sk!37|) (|$t| |i!1| |i!2| |sk!37| |sk!28|)) (* (|$q| 0 |i!2| |i!3| |sk!37|) (|$t| 0 |i!2| |sk!37| |sk!28|))))))) ; sum_congruence
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!17|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!17|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!21|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!21|)) (f_exp |max!21|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!21|)) (f_exp |max!2|) (f_exp |max!21|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!17|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!17|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!22|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!22|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

; rule recognize-inversely-filled-attention with w=5, obligation: equal
; lemma instances: {cofactor=80, exp_opposite=2, exp_positive=28, exp_sum=6, extremum_bound=4, extremum_witness=2, inverse=2, inverse_positive=2, sum_congruence=7, sum_linear=4, sum_positive=4}
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
(declare-fun |at!73| () Int)
(declare-fun |at!74| () Int)
(declare-fun |at!75| () Int)
(declare-fun |at!76| () Int)
(declare-fun |at!77| () Int)
(declare-fun |at!78| () Int)
(declare-fun |at!79| () Int)
(declare-fun |at!80| () Int)
(declare-fun |sum!0| () Real)
(declare-fun f_exp (Real) Real)
(declare-fun |max!2| () Real)
(declare-fun f_inv (Real) Real)
(declare-fun |sum!3| () Real)
(declare-fun |sum!4| () Real)
(declare-fun |sk!1| () Int)
(declare-fun |$mask| (Int Int Int Int) Bool)
(declare-fun |i!1| () Int)
(declare-fun |i!2| () Int)
(declare-fun |i!3| () Int)
(declare-fun e () Real)
(declare-fun |sum!5| () Real)
(declare-fun |$v| (Int Int Int Int) Real)
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
(declare-fun |sk!7| () Int)
(declare-fun |sum!15| () Real)
(declare-fun |sum!16| () Real)
(declare-fun |sk!8| () Int)
(declare-fun |sum!17| () Real)
(declare-fun |sk!9| () Int)
(declare-fun |sum!18| () Real)
(declare-fun |sk!10| () Int)
(declare-fun |sum!19| () Real)
(declare-fun |sk!11| () Int)
(declare-fun |sum!20| () Real)
(declare-fun |sk!12| () Int)
(declare-fun |sum!21| () Real)
(declare-fun |sk!13| () Int)
(declare-fun |sum!22| () Real)
(declare-fun |sk!14| () Int)
(declare-fun |sum!23| () Real)
(declare-fun |sk!15| () Int)
(declare-fun |sum!24| () Real)
(declare-fun |sk!16| () Int)
(declare-fun |sum!25| () Real)
(declare-fun |sk!17| () Int)
(declare-fun |sum!26| () Real)
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
(assert (or (not (and (<= 0 |at!73|) (< |at!73| b) (<= 0 |at!74|) (< |at!74| h) (<= 0 |at!75|) (< |at!75| m) (<= 0 |at!76|) (< |at!76| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (<= 0 |at!77|) (< |at!77| b) (<= 0 |at!78|) (< |at!78| h) (<= 0 |at!79|) (< |at!79| m) (<= 0 |at!80|) (< |at!80| p) (< 0 n))) (< 0 n))) ; the left side has a value
(assert (or (not (and (< 0 b) (< 0 h) (< 0 m))) (< 0 n))) ; the left side: a maximum has a term
(assert (or (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)) (and (<= 0 |sk!1|) (< |sk!1| n) (not (= (* (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|)) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (|$v| |i!1| |i!2| |sk!1| |i!4|) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|)))))))) ; sum_linear
(assert (or (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|)) (and (<= 0 |sk!2|) (< |sk!2| n) (not (= (* (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|)) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (|$v| |i!1| |i!2| |sk!2| |i!4|) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (* (- 1.0) |max!2|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!2|) |max!2|) 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!3|) (< |sk!3| n) (= |max!2| (ite (|$mask| |i!1| |i!2| |i!3| |sk!3|) e |sum!10|))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| |i!2| |i!3| |sk!3|) e |sum!10|) |max!2|)))) ; extremum_bound
(assert (or (= |sum!3| 0.0) (= (* |sum!3| (f_inv |sum!3|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!3|)) (< 0.0 (f_inv |sum!3|)))) ; inverse_positive
(assert (or (< 0.0 |sum!3|) (<= n 0) (and (<= 0 |sk!4|) (< |sk!4| n) (<= (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) 0.0)))) ; sum_positive
(assert (or (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|)) (and (<= 0 |sk!5|) (< |sk!5| n) (not (= (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|)))) (= (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|)))))) ; exp_sum
(assert (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (< 0 n))) (not (= |sum!3| 0.0)))) ; the left side: an argument of DIV lies in its domain
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!1|) e |sum!5|)))) ; exp_positive
(assert (< 0.0 (f_exp (* (- 1.0) |max!6|)))) ; exp_positive
(assert (or (not (= (+ (* (- 1.0) |max!6|) |max!6|) 0.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0))) ; exp_opposite
(assert (or (<= n 0) (and (<= 0 |sk!6|) (< |sk!6| n) (= |max!6| (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!6|)) |sum!14| e))))) ; extremum_witness
(assert (or (not (and (<= 0 |sk!3|) (< |sk!3| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!3|)) |sum!10| e) |max!6|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (|$mask| |i!1| |i!2| |i!3| |sk!6|) e |sum!14|) |max!2|)))) ; extremum_bound
(assert (or (not (and (<= 0 |sk!6|) (< |sk!6| n))) (and (not (<= n 0)) (<= (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!6|)) |sum!14| e) |max!6|)))) ; extremum_bound
(assert (or (= |sum!7| 0.0) (= (* |sum!7| (f_inv |sum!7|)) 1.0))) ; inverse
(assert (or (not (< 0.0 |sum!7|)) (< 0.0 (f_inv |sum!7|)))) ; inverse_positive
(assert (or (< 0.0 |sum!7|) (<= n 0) (and (<= 0 |sk!7|) (< |sk!7| n) (<= (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e) (* (- 1.0) |max!6|))) 0.0)))) ; sum_positive
(assert (or (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!16|)) (and (<= 0 |sk!8|) (< |sk!8| n) (not (= (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e)))))))) ; sum_linear
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!2|)) |sum!9| e)))) ; exp_positive
(assert (< 0.0 (f_exp |max!2|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|)))) (= (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|)))))) ; exp_sum
(assert (or (< 0.0 |sum!12|) (<= n 0) (and (<= 0 |sk!9|) (< |sk!9| n) (<= (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!9|) e |sum!18|)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))))) ; exp_positive
(assert (or (not (= (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|)) (+ (* (- 1.0) |max!2|) (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|)))) (= (f_exp (+ (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|) (* (- 1.0) |max!2|))) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!5|) e |sum!13|)))) ; exp_positive
(assert (< 0.0 (f_exp |max!6|))) ; exp_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e)))))) ; exp_sum
(assert (or (< 0.0 |sum!16|) (<= n 0) (and (<= 0 |sk!10|) (< |sk!10| n) (<= (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!10|)) |sum!19| e)) 0.0)))) ; sum_positive
(assert (< 0.0 (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e) (* (- 1.0) |max!6|))))) ; exp_positive
(assert (or (not (= (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e) (* (- 1.0) |max!6|)) (+ (* (- 1.0) |max!6|) (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e)))) (= (f_exp (+ (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e) (* (- 1.0) |max!6|))) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e)))))) ; exp_sum
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!8|)) |sum!17| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!4|) e |sum!11|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!9|) e |sum!18|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!7|)) |sum!15| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!10|)) |sum!19| e)))) ; exp_positive
(assert (or (= |max!2| |max!6|) (and (<= 0 |sk!11|) (< |sk!11| n) (not (= (ite (|$mask| |i!1| |i!2| |i!3| |sk!11|) e |sum!20|) (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!11|)) |sum!20| e)))))) ; sum_congruence
(assert (or (= |sum!4| |sum!8|) (and (<= 0 |sk!12|) (< |sk!12| n) (not (= (* (|$v| |i!1| |i!2| |sk!12| |i!4|) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!12|) e |sum!21|))) (* (|$v| |i!1| |i!2| |sk!12| |i!4|) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!12|)) |sum!21| e)))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!12|) (and (<= 0 |sk!13|) (< |sk!13| n) (not (= (* (|$v| |i!1| |i!2| |sk!13| |i!4|) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!13|) e |sum!22|))) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!13|) e |sum!22|))))))) ; sum_congruence
(assert (or (= |sum!4| |sum!16|) (and (<= 0 |sk!14|) (< |sk!14| n) (not (= (* (|$v| |i!1| |i!2| |sk!14| |i!4|) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!14|) e |sum!23|))) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!14|)) |sum!23| e))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!12|) (and (<= 0 |sk!15|) (< |sk!15| n) (not (= (* (|$v| |i!1| |i!2| |sk!15| |i!4|) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!15|)) |sum!24| e))) (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!15|) e |sum!24|))))))) ; sum_congruence
(assert (or (= |sum!8| |sum!16|) (and (<= 0 |sk!16|) (< |sk!16| n) (not (= (* (|$v| |i!1| |i!2| |sk!16| |i!4|) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!16|)) |sum!25| e))) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!16|)) |sum!25| e))))))) ; sum_congruence
(assert (or (= |sum!12| |sum!16|) (and (<= 0 |sk!17|) (< |sk!17| n) (not (= (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!17|) e |sum!26|)) (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!17|)) |sum!26| e))))))) ; sum_congruence
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!12|) e |sum!21|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!12|)) |sum!21| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!13|) e |sum!22|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!14|) e |sum!23|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!14|)) |sum!23| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!15|)) |sum!24| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!15|) e |sum!24|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!16|)) |sum!25| e)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (|$mask| |i!1| |i!2| |i!3| |sk!17|) e |sum!26|)))) ; exp_positive
(assert (< 0.0 (f_exp (ite (not (|$mask| |i!1| |i!2| |i!3| |sk!17|)) |sum!26| e)))) ; exp_positive
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) |sum!0|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) |sum!0|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) |sum!1|))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) |sum!1|))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) |sum!1|))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!16|))) (= (* (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!0| |sum!16|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!1| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!3|) |sum!1| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!1|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) |sum!1| |sum!3|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) |sum!1|)))) ; cofactor
(assert (or (not (= |sum!1| (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!8|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) (f_inv |sum!7|) |sum!7| |sum!8|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_inv |sum!3|) (f_inv |sum!7|) |sum!1| |sum!3| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_inv |sum!7|) |sum!1| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!16|))) (= (* (f_inv |sum!7|) |sum!1| |sum!7|) (* (f_exp (* (- 1.0) |max!6|)) (f_inv |sum!7|) |sum!1| |sum!16|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!12|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!16|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!16|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) 0.0))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!3|) |sum!0| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) |sum!0|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!4| |sum!7|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!0| |sum!3| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_exp |max!6|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|)))) ; cofactor
(assert (or (not (= |sum!7| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) 0.0))) ; cofactor
(assert (or (not (= |sum!7| (* (f_exp (* (- 1.0) |max!6|)) |sum!16|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!2|) (f_inv |sum!7|) |sum!0| |sum!16|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| 0.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) 0.0))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|)))) ; cofactor
(assert (or (not (= |sum!3| (* (f_exp (* (- 1.0) |max!2|)) |sum!12|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!12| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!6|)) (f_exp |max!6|) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= (* |sum!7| (f_inv |sum!7|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) (f_inv |sum!7|) |sum!3| |sum!4| |sum!7|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!8|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!8|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!12|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!12| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!4| |sum!16|)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!3| |sum!4|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!16| |sum!3|)))) ; cofactor
(assert (or (not (= |sum!0| (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!4|))) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|) (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!12| |sum!4|)))) ; cofactor
(assert (or (not (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_exp (* (- 1.0) |max!2|)) (f_exp |max!2|) (f_inv |sum!3|) |sum!0| |sum!12|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (or (not (= (* |sum!3| (f_inv |sum!3|)) 1.0)) (= (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) (f_inv |sum!3|) |sum!0| |sum!12| |sum!3|) (* (f_exp (* (- 1.0) |max!2|)) (f_inv |sum!3|) |sum!0| |sum!12|)))) ; cofactor
(assert (not (or (not (and (<= 0 |i!1|) (< |i!1| b) (<= 0 |i!2|) (< |i!2| h) (<= 0 |i!3|) (< |i!3| m) (<= 0 |i!4|) (< |i!4| p))) (= |sum!0| |sum!1|)))) ; the negated goal
(check-sat)
(reset)

