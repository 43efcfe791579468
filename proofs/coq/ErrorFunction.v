(** The error function, as an integral, and how it and the hyperbolic tangent answer to another
    scale of their argument (org.lrai.verifier.rules.FunctionSchemas, the same names). *)
Require Import Reals Lra Lia.
Open Scope R_scope.

(** From a bound on the slope between two points to a bound on the difference. *)
Lemma slope_bound (f f' : R -> R) (m a b : R) :
  (forall t, Rmin a b <= t <= Rmax a b -> derivable_pt_lim f t (f' t)) ->
  (forall t, Rmin a b <= t <= Rmax a b -> Rabs (f' t) <= m) ->
  Rabs (f a - f b) <= m * Rabs (a - b).
Proof.
  assert (A : forall a b, a < b ->
    (forall t, a <= t <= b -> derivable_pt_lim f t (f' t)) ->
    (forall t, a <= t <= b -> Rabs (f' t) <= m) -> Rabs (f a - f b) <= m * Rabs (a - b)).
  { clear a b. intros a b L D B.
    destruct (MVT_cor2 f f' a b L D) as [c [E [C1 C2]]].
    replace (f a - f b) with (- (f b - f a)) by ring.
    rewrite Rabs_Ropp, E, Rabs_mult, (Rabs_minus_sym a b).
    apply Rmult_le_compat_r; [apply Rabs_pos|]. apply B. lra. }
  intros D B. destruct (Rtotal_order a b) as [L|[E|G]].
  - rewrite Rmin_left, Rmax_right in D, B by lra. now apply A.
  - subst b. rewrite !Rminus_diag_eq, Rabs_R0 by reflexivity. lra.
  - rewrite Rmin_right, Rmax_left in D, B by lra.
    rewrite (Rabs_minus_sym (f a)), (Rabs_minus_sym a). now apply A.
Qed.

(** Numbers. *)
Lemma exp_square x : 0 <= x -> 1 + x + x * x / 2 <= exp x.
Proof.
  intros P. destruct (Req_dec x 0) as [->|N]; [rewrite exp_0; lra|].
  destruct (MVT_cor2 (fun t => exp t - (1 + t + t * t / 2)) (fun t => exp t - (1 + t)) 0 x)
    as [c [E [C1 C2]]]; [lra| |].
  - intros t _. apply derivable_pt_lim_minus; [apply derivable_pt_lim_exp|].
    replace (1 + t) with (0 + 1 + ((1 * t + t * 1) * / 2 + t * t * 0)) by field.
    apply (derivable_pt_lim_plus (fun t => 1 + t) (fun t => t * t / 2)).
    + apply (derivable_pt_lim_plus (fun _ => 1) (fun t => t));
        [apply derivable_pt_lim_const|apply derivable_pt_lim_id].
    + apply (derivable_pt_lim_mult (fun t => t * t) (fun _ => / 2)).
      * apply (derivable_pt_lim_mult (fun t => t) (fun t => t)); apply derivable_pt_lim_id.
      * apply derivable_pt_lim_const.
  - rewrite exp_0 in E. assert (0 <= exp c - (1 + c)).
    { assert (H := exp_ineq1_le c). lra. }
    assert (0 <= (exp c - (1 + c)) * (x - 0)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma euler : 271 / 100 < exp 1.
Proof.
  assert (H := exp_square (/ 8)). assert (B : 145 / 128 <= exp (/ 8)) by lra.
  replace 1 with (/ 8 + / 8 + / 8 + / 8 + (/ 8 + / 8 + / 8 + / 8)) by field.
  rewrite !exp_plus. set (e := exp (/ 8)) in *.
  assert (E2 : (145 / 128) * (145 / 128) <= e * e) by nra.
  assert (E4 : (145 / 128) * (145 / 128) * ((145 / 128) * (145 / 128)) <= e * e * (e * e)) by nra.
  assert (E8 : (145 / 128) * (145 / 128) * ((145 / 128) * (145 / 128))
    * ((145 / 128) * (145 / 128) * ((145 / 128) * (145 / 128))) <= e * e * (e * e) * (e * e * (e * e)))
    by nra.
  replace (e * e * e * e) with (e * e * (e * e)) by ring. lra.
Qed.

(** The largest value of y exp(-y). *)
Lemma below_peak y : y * exp (- y) <= / exp 1.
Proof.
  assert (H := exp_ineq1_le (y - 1)).
  replace (/ exp 1) with (exp (y - 1) * exp (- y)).
  - apply Rmult_le_compat_r; [apply Rlt_le, exp_pos|lra].
  - rewrite <- exp_plus, <- exp_Ropp. f_equal. ring.
Qed.

Lemma inverse_euler : / exp 1 < 100 / 271.
Proof.
  assert (E := euler). replace (100 / 271) with (/ (271 / 100)) by field.
  apply Rinv_lt_contravar; [|assumption]. apply Rmult_lt_0_compat; lra.
Qed.

Lemma pi_low : 313 / 100 < PI.
Proof.
  assert (H := PI_2_3_7_ineq 0). destruct H as [H _].
  unfold sum_f_R0, tg_alt, PI_2_3_7_tg, Ratan_seq in H. simpl in H. lra.
Qed.

(** The error function. *)
Definition bell (t : R) : R := exp (- (t * t)).

Lemma bell_continuous t : continuity_pt bell t.
Proof.
  unfold bell. apply (continuity_pt_comp (fun t => - (t * t)) exp).
  - apply continuity_pt_opp. apply continuity_pt_mult; apply derivable_continuous_pt, derivable_pt_id.
  - apply derivable_continuous_pt, derivable_pt_exp.
Qed.

Lemma bell_integrable a b : Riemann_integrable bell a b.
Proof.
  destruct (Rle_dec a b) as [L|G].
  - apply continuity_implies_RiemannInt; [assumption|]. intros; apply bell_continuous.
  - apply RiemannInt_P1. apply continuity_implies_RiemannInt; [lra|].
    intros; apply bell_continuous.
Qed.

Definition erf (x : R) : R := 2 / sqrt PI * RiemannInt (bell_integrable 0 x).

Lemma erf_zero : erf 0 = 0.
Proof. unfold erf. rewrite RiemannInt_P9. ring. Qed.

Lemma integral_derivative x :
  derivable_pt_lim (fun y => RiemannInt (bell_integrable 0 y)) x (bell x).
Proof.
  set (a := Rmin x 0 - 1). set (b := Rmax x 0 + 1).
  assert (Ha : a < x /\ a < 0) by (unfold a; split; [assert (H := Rmin_l x 0)|assert (H := Rmin_r x 0)]; lra).
  assert (Hb : x < b /\ 0 < b) by (unfold b; split; [assert (H := Rmax_l x 0)|assert (H := Rmax_r x 0)]; lra).
  assert (h : a <= b) by lra.
  assert (C : forall t, a <= t <= b -> continuity_pt bell t) by (intros; apply bell_continuous).
  assert (D := RiemannInt_P28 h C (conj (Rlt_le _ _ (proj1 Ha)) (Rlt_le _ _ (proj1 Hb)))).
  assert (E : forall y, a <= y <= b ->
    RiemannInt (bell_integrable 0 y)
      = primitive h (FTC_P1 h C) y - RiemannInt (bell_integrable a 0)).
  { intros y Hy. unfold primitive.
    destruct (Rle_dec a y) as [L|]; [|lra]. destruct (Rle_dec y b) as [M|]; [|lra].
    rewrite (RiemannInt_P5 (FTC_P1 h C L M) (bell_integrable a y)).
    rewrite <- (RiemannInt_P26 (bell_integrable a 0) (bell_integrable 0 y) (bell_integrable a y)).
    ring. }
  intros eps He. destruct (D eps He) as [delta Hd].
  assert (P : 0 < Rmin delta (Rmin (x - a) (b - x))).
  { repeat apply Rmin_pos; [apply cond_pos|lra|lra]. }
  exists (mkposreal _ P). simpl. intros k K1 K2.
  assert (S1 := Rmin_l delta (Rmin (x - a) (b - x))).
  assert (S2 := Rmin_r delta (Rmin (x - a) (b - x))).
  assert (S3 := Rmin_l (x - a) (b - x)). assert (S4 := Rmin_r (x - a) (b - x)).
  assert (K3 : - (x - a) < k < b - x).
  { split; [assert (H := Rle_abs (- k)); rewrite Rabs_Ropp in H; lra|assert (H := Rle_abs k); lra]. }
  rewrite !E by lra.
  replace (primitive h (FTC_P1 h C) (x + k) - RiemannInt (bell_integrable a 0)
    - (primitive h (FTC_P1 h C) x - RiemannInt (bell_integrable a 0)))
    with (primitive h (FTC_P1 h C) (x + k) - primitive h (FTC_P1 h C) x) by ring.
  apply Hd; [assumption|lra].
Qed.

Lemma erf_derivative x : derivable_pt_lim erf x (2 / sqrt PI * bell x).
Proof.
  unfold erf. replace (2 / sqrt PI * bell x)
    with (0 * RiemannInt (bell_integrable 0 x) + 2 / sqrt PI * bell x) by ring.
  apply (derivable_pt_lim_mult (fun _ => 2 / sqrt PI)).
  - apply derivable_pt_lim_const.
  - apply integral_derivative.
Qed.

Theorem erf_odd x y : x + y = 0 -> erf x + erf y = 0.
Proof.
  intros H. replace y with (- x) by lra.
  assert (B : Rabs ((erf x + erf (- x)) - (erf 0 + erf (- 0))) <= 0 * Rabs (x - 0)).
  { apply (slope_bound (fun t => erf t + erf (- t)) (fun _ => 0)).
    - intros t _. replace 0 with (2 / sqrt PI * bell t + 2 / sqrt PI * bell (- t) * (- (1))).
      + apply (derivable_pt_lim_plus erf (fun t => erf (- t))); [apply erf_derivative|].
        apply (derivable_pt_lim_comp (fun t => - t) erf); [|apply erf_derivative].
        apply (derivable_pt_lim_opp (fun t => t)), derivable_pt_lim_id.
      + unfold bell. replace (- t * - t) with (t * t) by ring. ring.
    - intros. rewrite Rabs_R0. lra. }
  rewrite Ropp_0, erf_zero, Rmult_0_l in B.
  assert (Z := Rabs_pos (erf x + erf (- x) - (0 + 0))).
  assert (Q : Rabs (erf x + erf (- x) - (0 + 0)) = 0) by lra.
  destruct (Req_dec (erf x + erf (- x)) 0) as [E|N]; [assumption|].
  exfalso. apply (Rabs_no_R0 (erf x + erf (- x) - (0 + 0))); [lra|assumption].
Qed.

Lemma bell_factor : 2 / sqrt PI < 1131 / 1000.
Proof.
  assert (P := pi_low). assert (S : 1769 / 1000 < sqrt PI).
  { rewrite <- (sqrt_square (1769 / 1000)) by lra. apply sqrt_lt_1; lra. }
  apply (Rmult_lt_reg_r (sqrt PI)); [lra|].
  replace (2 / sqrt PI * sqrt PI) with 2 by (field; lra). lra.
Qed.

Theorem erf_scaled x a b : 7 / 10 <= a -> 7 / 10 <= b ->
  Rabs (x * (erf (x * a) - erf (x * b))) <= 42 / 49 * Rabs (a - b).
Proof.
  intros A B. replace (x * (erf (x * a) - erf (x * b))) with (x * erf (x * a) - x * erf (x * b)) by ring.
  apply (slope_bound (fun t => x * erf (x * t)) (fun t => x * (2 / sqrt PI * bell (x * t) * x))).
  - intros t _. replace (x * (2 / sqrt PI * bell (x * t) * x))
      with (0 * erf (x * t) + x * (2 / sqrt PI * bell (x * t) * (0 * t + x * 1))) by ring.
    apply (derivable_pt_lim_mult (fun _ => x) (fun t => erf (x * t)));
      [apply derivable_pt_lim_const|].
    apply (derivable_pt_lim_comp (fun t => x * t) erf); [|apply erf_derivative].
    apply (derivable_pt_lim_mult (fun _ => x) (fun t => t));
      [apply derivable_pt_lim_const|apply derivable_pt_lim_id].
  - intros t [T _]. assert (L : 7 / 10 <= t).
    { apply Rle_trans with (Rmin a b); [|assumption]. now apply Rmin_glb. }
    assert (K := below_peak (x * t * (x * t))). fold (bell (x * t)) in K.
    assert (E := inverse_euler). assert (F := bell_factor).
    assert (G : 0 < 2 / sqrt PI).
    { apply Rdiv_lt_0_compat; [lra|]. apply sqrt_lt_R0, PI_RGT_0. }
    assert (P : 0 < bell (x * t)) by apply exp_pos.
    assert (M : x * x * bell (x * t) * (49 / 100) <= / exp 1).
    { apply Rle_trans with (x * t * (x * t) * bell (x * t)); [|assumption].
      replace (x * t * (x * t) * bell (x * t)) with (x * x * bell (x * t) * (t * t)) by ring.
      apply Rmult_le_compat_l; [|nra]. apply Rmult_le_pos; [nra|lra]. }
    assert (Z : 0 <= x * x * bell (x * t)) by (apply Rmult_le_pos; [nra|lra]).
    rewrite Rabs_right.
    + replace (x * (2 / sqrt PI * bell (x * t) * x)) with (2 / sqrt PI * (x * x * bell (x * t))) by ring.
      apply Rle_trans with (1131 / 1000 * (x * x * bell (x * t))); [|lra].
      apply Rmult_le_compat_r; lra.
    + replace (x * (2 / sqrt PI * bell (x * t) * x)) with (2 / sqrt PI * (x * x * bell (x * t))) by ring.
      apply Rle_ge, Rmult_le_pos; lra.
Qed.

(** The hyperbolic tangent. *)
Lemma cosh_low t : exp t / 2 <= cosh t.
Proof. unfold cosh. assert (H := exp_pos (- t)). lra. Qed.

Lemma cosh_positive t : 0 < cosh t.
Proof. assert (H := cosh_low t). assert (P := exp_pos t). lra. Qed.

Lemma tanh_derivative t : derivable_pt_lim tanh t (/ (cosh t * cosh t)).
Proof.
  assert (P := cosh_positive t).
  replace (/ (cosh t * cosh t))
    with ((cosh t * cosh t - sinh t * sinh t) / Rsqr (cosh t)).
  - apply (derivable_pt_lim_div sinh cosh); [apply derivable_pt_lim_sinh|apply derivable_pt_lim_cosh|lra].
  - assert (H : cosh t * cosh t - sinh t * sinh t = 1).
    { unfold cosh, sinh.
      replace ((exp t + exp (- t)) / 2 * ((exp t + exp (- t)) / 2)
        - (exp t - exp (- t)) / 2 * ((exp t - exp (- t)) / 2)) with (exp t * exp (- t)) by field.
      rewrite <- exp_plus, Rplus_opp_r. apply exp_0. }
    rewrite H. unfold Rsqr. field. lra.
Qed.

Lemma tanh_slope m t : m <= t -> Rabs (/ (cosh t * cosh t)) <= 4 * exp (- (2 * m)).
Proof.
  intros L. assert (P := cosh_low t). assert (Q := exp_pos t).
  assert (R1 : 0 < exp t * exp t / 4) by nra.
  assert (R2 : exp t * exp t / 4 <= cosh t * cosh t) by nra.
  rewrite Rabs_right by (apply Rle_ge, Rlt_le, Rinv_0_lt_compat; lra).
  apply Rle_trans with (/ (exp t * exp t / 4)); [now apply Rinv_le_contravar|].
  replace (/ (exp t * exp t / 4)) with (4 * exp (- (2 * t))).
  - apply Rmult_le_compat_l; [lra|]. destruct (Req_dec m t) as [->|N]; [lra|].
    apply Rlt_le, exp_increasing. lra.
  - replace (- (2 * t)) with (- t + - t) by ring. rewrite exp_plus, !exp_Ropp. field. lra.
Qed.

Lemma peak_two x : 0 <= x -> 4 * (x * x) * exp (- (2 * (7 / 10 * x))) <= 12 / 10.
Proof.
  intros X. assert (K := below_peak (7 / 10 * x)). assert (E := inverse_euler).
  replace (- (2 * (7 / 10 * x))) with (- (7 / 10 * x) + - (7 / 10 * x)) by ring.
  rewrite exp_plus. set (e := exp (- (7 / 10 * x))) in *.
  assert (P : 0 < e) by apply exp_pos. assert (Z : 0 <= x * e) by nra.
  assert (B : x * e <= 1000 / 1897) by lra.
  replace (4 * (x * x) * (e * e)) with (4 * ((x * e) * (x * e))) by ring. nra.
Qed.

Lemma peak_four x : 0 <= x -> 4 * (x * x * (x * x)) * exp (- (2 * (7 / 10 * x))) <= 5.
Proof.
  intros X. assert (K := below_peak (35 / 100 * x)). assert (E := inverse_euler).
  replace (- (2 * (7 / 10 * x)))
    with (- (35 / 100 * x) + - (35 / 100 * x) + (- (35 / 100 * x) + - (35 / 100 * x))) by field.
  rewrite !exp_plus. set (e := exp (- (35 / 100 * x))) in *.
  assert (P : 0 < e) by apply exp_pos. assert (Z : 0 <= x * e) by nra.
  assert (B : x * e <= 10000 / 9485) by lra.
  replace (4 * (x * x * (x * x)) * (e * e * (e * e))) with (4 * ((x * e) * (x * e) * ((x * e) * (x * e)))) by ring.
  assert (S : (x * e) * (x * e) <= 11116 / 10000) by nra.
  assert (T : 0 <= (x * e) * (x * e)) by nra. nra.
Qed.

Lemma tanh_opposite t : tanh (- t) = - tanh t.
Proof.
  unfold tanh, sinh, cosh. rewrite Ropp_involutive.
  assert (P := exp_pos t). assert (Q := exp_pos (- t)). field. lra.
Qed.

Theorem tanh_scaled x a b c d : 7 / 10 <= a -> 7 / 10 <= c -> 0 <= b -> 0 <= d ->
  Rabs (x * (tanh (a * x + b * (x * x * x)) - tanh (c * x + d * (x * x * x))))
  <= 12 / 10 * Rabs (a - c) + 5 * Rabs (b - d).
Proof.
  intros A C B D.
  assert (P : forall x, 0 <= x ->
    Rabs (x * (tanh (a * x + b * (x * x * x)) - tanh (c * x + d * (x * x * x))))
    <= 12 / 10 * Rabs (a - c) + 5 * Rabs (b - d)).
  { clear x. intros x X.
    set (u := a * x + b * (x * x * x)). set (v := c * x + d * (x * x * x)).
    assert (X3 : 0 <= x * x * x) by (apply Rmult_le_pos; [nra|assumption]).
    assert (U : 7 / 10 * x <= u) by (unfold u; nra).
    assert (V : 7 / 10 * x <= v) by (unfold v; nra).
    assert (H : Rabs (tanh u - tanh v) <= 4 * exp (- (2 * (7 / 10 * x))) * Rabs (u - v)).
    { apply (slope_bound tanh (fun t => / (cosh t * cosh t))).
      - intros; apply tanh_derivative.
      - intros t [T _]. apply tanh_slope. apply Rle_trans with (Rmin u v); [|assumption].
        now apply Rmin_glb. }
    assert (W : Rabs (u - v) <= x * Rabs (a - c) + x * x * x * Rabs (b - d)).
    { replace (u - v) with (x * (a - c) + x * x * x * (b - d)) by (unfold u, v; ring).
      apply Rle_trans with (Rabs (x * (a - c)) + Rabs (x * x * x * (b - d)));
        [apply Rabs_triang|].
      rewrite !Rabs_mult, !(Rabs_right x) by lra. lra. }
    assert (E := exp_pos (- (2 * (7 / 10 * x)))).
    assert (P2 := peak_two x X). assert (P4 := peak_four x X).
    assert (N1 := Rabs_pos (a - c)). assert (N2 := Rabs_pos (b - d)).
    set (e := exp (- (2 * (7 / 10 * x)))) in *.
    rewrite Rabs_mult, (Rabs_right x) by lra.
    apply Rle_trans with (x * (4 * e * (x * Rabs (a - c) + x * x * x * Rabs (b - d)))).
    - apply Rmult_le_compat_l; [assumption|].
      apply Rle_trans with (4 * e * Rabs (u - v)); [assumption|].
      apply Rmult_le_compat_l; [lra|assumption].
    - replace (x * (4 * e * (x * Rabs (a - c) + x * x * x * Rabs (b - d))))
        with (4 * (x * x) * e * Rabs (a - c) + 4 * (x * x * (x * x)) * e * Rabs (b - d)) by ring.
      apply Rplus_le_compat; apply Rmult_le_compat_r; assumption. }
  destruct (Rle_dec 0 x) as [X|X]; [now apply P|].
  assert (Q := P (- x)). assert (Y : 0 <= - x) by lra. specialize (Q Y).
  replace (a * - x + b * (- x * - x * - x)) with (- (a * x + b * (x * x * x))) in Q by ring.
  replace (c * - x + d * (- x * - x * - x)) with (- (c * x + d * (x * x * x))) in Q by ring.
  rewrite !tanh_opposite in Q.
  replace (- x * (- tanh (a * x + b * (x * x * x)) - - tanh (c * x + d * (x * x * x))))
    with (x * (tanh (a * x + b * (x * x * x)) - tanh (c * x + d * (x * x * x)))) in Q by ring.
  exact Q.
Qed.

(** The ratio of a circle's circumference to its diameter, by Machin's formula. *)
Theorem pi_bounds : 31415926535 / 10000000000 < PI < 31415926536 / 10000000000.
Proof.
  assert (L := PI_2_3_7_ineq 5). destruct L as [L U].
  unfold sum_f_R0, tg_alt, PI_2_3_7_tg, Ratan_seq in L, U. simpl in L, U. split; lra.
Qed.
