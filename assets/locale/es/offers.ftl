# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    ¿Podemos hacerle { $count ->
        [one] una pregunta más
       *[other] como mucho { $count } preguntas más
    }?
offers-ask-body = Así vemos si hay algo más para usted. No es obligatorio.
offers-ask-kept = Solo guardamos sus respuestas si después pide algo.
offers-ask-yes = Sí, haga las preguntas
offers-ask-no = No, pasar
offers-ask-never = No, no me haga propuestas
offers-fees-title =
    ¿Podemos hacerle { $count ->
        [one] una pregunta
       *[other] como mucho { $count } preguntas
    } sobre su dinero?
offers-fees-body = Así podemos decir si seguramente paga menos. Una persona del equipo decide.
offers-fees-no = No, pídalo sin estas preguntas
offers-skip = No lo sé o prefiero no decirlo
offers-title =
    { $count ->
        [0] No encontramos nada más para usted
        [one] Quizás también puede recibir esto
       *[other] Quizás también puede recibir todo esto
    }
offers-body = Son propuestas. Usted elige. Una persona del equipo decide más tarde.
offers-none = Según sus respuestas, seguramente no tiene derecho a nada más. No lo guardamos.
offers-never = No me haga más propuestas
offers-never-done = De acuerdo. No le hacemos más propuestas.
offers-on = Al paso siguiente
offers-review = Pedido también
offers-review-none = Nada más
offers-review-never = No quiere propuestas
offer-wanted = Pedido
offer-look = Mirar
offer-accept = Sí, pedir esto
offer-accept-anyway = Pedirlo de todos modos
offer-decline = No, no lo quiero
offer-take-back = Al final no pedirlo
offer-verdict-probably = Seguramente sí
offer-verdict-probably-not = Seguramente no
offer-verdict-cannot-tell = No lo sabemos
offer-told-probably = Seguramente puede recibir esto.
offer-told-probably-not = Seguramente no puede recibir esto. Siempre puede pedirlo.
offer-told-cannot-tell = No podemos decirlo. Puede pedirlo sin más.
offer-missing = Esto no lo sabemos: { $facts }.
offer-pays = Son unos { $pays_cents } al año.
offer-decides = Una persona del equipo decide. Esto aún no es una decisión.
offer-label-verdict = Qué pensamos
offer-label-because = Por qué
offer-label-missing = Qué no sabemos
offer-label-law = La ley o regla
offer-label-pays = Cuánto
offer-label-decides = Quién decide
offer-label-used = Qué usamos
offer-from-answered = lo dijo usted
offer-from-chip = del chip de su documento
offer-from-clerk = de una persona del equipo
offer-from-registry = del registro de población (BRP)
offer-from-visit = de su solicitud

# --- what we do not know ---

offer-fact-household = con quién vive
offer-fact-birth_date = su fecha de nacimiento
offer-fact-income = sus ingresos
offer-fact-savings = sus ahorros
offer-fact-children = qué edad tienen sus hijos
offer-fact-low_income_years = desde cuándo sus ingresos son bajos
offer-fact-own_costs = si tiene gastos extra
offer-fact-local_tax = si tiene que pagar nuestro impuesto
offer-fact-study_finance = si recibe beca de estudios
offer-fact-study_limit = si puede trabajar además de estudiar
offer-fact-document_days = hasta cuándo vale su documento
offer-fact-figure = qué cantidad vale para usted

# --- the extra questions ---

offers-household = ¿Con quién vive?
offers-household-why = Para las personas que viven juntas hay otras cantidades.
offers-household-alone = Vivo solo
offers-household-alone-children = Vivo solo con hijos
offers-household-partner = Vivo con mi pareja
offers-household-partner-children = Vivo con mi pareja e hijos
offers-household-with-others = Vivo con otros adultos
offers-birth-date = ¿Cuándo nació usted?
offers-birth-date-why = La cantidad que vale para usted depende de su edad.
offers-income = ¿Cuánto dinero recibe al mes?
offers-income-hint = Lo que recibe en su cuenta, con la parte del mes de la paga de vacaciones. ¿Tiene pareja? Súmelo.
offers-income-why = Lo que puede recibir depende de sus ingresos.
offers-savings = ¿Cuántos ahorros tiene?
offers-savings-hint = Todo su dinero en el banco junto. ¿No tiene? Escriba 0.
offers-savings-why = Quien tiene muchos ahorros a veces no puede recibir nada.
offers-children = ¿Qué edad tienen sus hijos?
offers-children-why = A veces hay dinero extra para niños que van a la escuela.
offers-children-under-4 = Menos de 4
offers-children-from-4 = De 4 a 11
offers-children-from-12 = De 12 a 17
offers-children-none = No tengo hijos menores de 18
offers-low-income-years = ¿Desde hace cuántos años sus ingresos son bajos?
offers-low-income-years-hint = ¿Menos de un año? Escriba 0.
offers-low-income-years-why = Quien tiene ingresos bajos mucho tiempo puede recibir un suplemento.
offers-own-costs = ¿Tiene gastos que no puede pagar?
offers-own-costs-hint = Por ejemplo gafas, el dentista o una lavadora rota.
offers-own-costs-why = Para gastos de verdad necesarios a veces puede recibir dinero.
offers-own-costs-have = Sí
offers-own-costs-none = No
offers-local-tax = ¿Tiene que pagar impuestos al municipio?
offers-local-tax-hint = Por ejemplo por la basura o el alcantarillado. Recibió una carta sobre eso.
offers-local-tax-why = Quien tiene poco dinero a veces no tiene que pagar este impuesto.
offers-local-tax-have = Sí
offers-local-tax-none = No
offers-study-finance = ¿Recibe beca de estudios?
offers-study-finance-why = El suplemento de estudios es para quien recibe beca de estudios.
offers-study-finance-have = Sí
offers-study-finance-none = No
offers-study-limit = ¿Una enfermedad o discapacidad le impide trabajar además de estudiar?
offers-study-limit-hint = No tiene que decir qué es.
offers-study-limit-why = El suplemento de estudios es para quien no puede ganar nada además de estudiar por enfermedad o discapacidad.
offers-study-limit-limited = Sí, no puedo trabajar
offers-study-limit-not-limited = No, puedo trabajar

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] Recibe { $income_cents } al mes. El límite es { $limit_cents }. Es el { $percentage } % de la norma del { $since_date }. No lo supera.
        [no] Recibe { $income_cents } al mes. El límite es { $limit_cents }. Es el { $percentage } % de la norma del { $since_date }. Lo supera.
       *[unknown] No sabemos si sus ingresos están por debajo del límite.
    }
offer-because-savings =
    { $outcome ->
        [yes] Tiene { $savings_cents } de ahorros. El límite es { $assets_cents } desde el { $since_date }. No lo supera.
        [no] Tiene { $savings_cents } de ahorros. El límite es { $assets_cents } desde el { $since_date }. Lo supera.
       *[unknown] No sabemos si sus ahorros están por debajo del límite.
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] Tiene { $age } años. Es para personas desde { $number } años que aún no reciben la { -aow }.
        [no] Tiene { $age } años. Es solo para personas desde { $number } años que aún no reciben la { -aow }.
       *[unknown] No sabemos su edad.
    }
offer-because-student-age =
    { $outcome ->
        [yes] Tiene { $age } años. Es para personas desde { $number } años.
        [no] Tiene { $age } años. Es solo para personas desde { $number } años que aún no reciben la { -aow }.
       *[unknown] No sabemos su edad.
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] Sus ingresos son bajos desde hace { $low_income_years } años. Tienen que ser { $number } meses o más.
        [no] Sus ingresos son bajos desde hace { $low_income_years } años. Tienen que ser { $number } meses o más.
       *[unknown] No sabemos desde cuándo sus ingresos son bajos.
    }
offer-because-own-costs =
    { $outcome ->
        [yes] Tiene gastos que no puede pagar.
        [no] Dijo que no tiene gastos extra.
       *[unknown] No sabemos si tiene gastos extra.
    }
offer-because-local-tax =
    { $outcome ->
        [yes] Tiene que pagar impuestos al municipio.
        [no] Dijo que no tiene que pagar impuestos al municipio.
       *[unknown] No sabemos si tiene que pagar impuestos al municipio.
    }
offer-because-study-finance =
    { $outcome ->
        [yes] Recibe beca de estudios.
        [no] Dijo que no recibe beca de estudios.
       *[unknown] No sabemos si recibe beca de estudios.
    }
offer-because-study-limit =
    { $outcome ->
        [yes] No puede trabajar además de estudiar.
        [no] Dijo que puede trabajar además de estudiar.
       *[unknown] No sabemos si puede trabajar además de estudiar.
    }
offer-because-school-children =
    { $outcome ->
        [yes] Tiene hijos de 4 a 17 años.
        [no] Dijo que no tiene hijos de 4 a 17 años.
       *[unknown] No sabemos qué edad tienen sus hijos.
    }
offer-because-document-expires =
    { $outcome ->
        [yes] Su documento vale { $document_days } días más. Son menos de { $number } días.
        [no] Su documento vale { $document_days } días más. Es suficiente.
       *[unknown] No sabemos hasta cuándo vale su documento.
    }

# --- the offers ---

offer-document-expires = Su documento caduca pronto
offer-document-expires-summary = Ya puede pedir un documento nuevo. Así siempre tiene uno válido.
offer-city-pass = Pase de la ciudad
offer-city-pass-summary = Un pase que le da descuento en deporte, cultura y salidas.
offer-remission = No pagar el impuesto municipal
offer-remission-summary = Entonces no tiene que pagar el impuesto, o solo una parte. Se llama { -kwijtschelding }.
offer-income-supplement = Suplemento por ingresos bajos durante años
offer-income-supplement-summary = Dinero extra una vez al año. Usted elige en qué lo gasta.
offer-special-assistance = Dinero para gastos especiales
offer-special-assistance-summary = Dinero para gastos necesarios que no puede pagar. Se llama { -bijzondere-bijstand }.
offer-student-allowance = Suplemento de estudios
offer-student-allowance-summary = Dinero extra cada mes para quien no puede trabajar además de estudiar por enfermedad o discapacidad.
offer-school-costs = Ayuda con gastos de la escuela
offer-school-costs-summary = Ayuda con cosas que su hijo necesita para la escuela.
offer-fee-waiver = No pagar nada
offer-fee-waiver-summary = Entonces no tiene que pagar nada por esta solicitud.
offer-fee-reduction = Pagar la mitad
offer-fee-reduction-summary = Entonces paga la mitad de los gastos.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Pedir un documento nuevo
offer-task-offer-document-expires-summary = Hacemos un documento nuevo para usted. Una persona del equipo le dice cuánto cuesta.
offer-task-offer-document-expires-when = Listo el { $due_date }
offer-task-offer-document-expires-why = Su documento caduca pronto y quiere uno nuevo.
offer-task-offer-city-pass = Pedir un pase de la ciudad
offer-task-offer-city-pass-summary = Miramos si recibe un pase de la ciudad. Recibe una carta sobre eso.
offer-task-offer-city-pass-when = En 8 semanas
offer-task-offer-city-pass-why = Quiere un pase de la ciudad. Seguramente puede recibirlo, o no estábamos seguros.
offer-task-offer-remission = Pedir la exención
offer-task-offer-remission-summary = Miramos si tiene que pagar menos impuesto. Recibe una carta sobre eso.
offer-task-offer-remission-when = En 8 semanas
offer-task-offer-remission-why = Quiere preguntar si tiene que pagar menos impuesto.
offer-task-offer-income-supplement = Pedir el suplemento
offer-task-offer-income-supplement-summary = Miramos si recibe el suplemento. Recibe una carta sobre eso.
offer-task-offer-income-supplement-when = En 8 semanas
offer-task-offer-income-supplement-why = Sus ingresos son bajos desde hace tiempo y quiere pedir el suplemento.
offer-task-offer-special-assistance = Pedir la ayuda especial
offer-task-offer-special-assistance-summary = Miramos si recibe dinero para sus gastos. Recibe una carta sobre eso.
offer-task-offer-special-assistance-when = En 8 semanas
offer-task-offer-special-assistance-why = Tiene gastos que no puede pagar y quiere pedir ayuda.
offer-task-offer-student-allowance = Pedir el suplemento de estudios
offer-task-offer-student-allowance-summary = Miramos si recibe el suplemento de estudios. Recibe una carta sobre eso.
offer-task-offer-student-allowance-when = En 8 semanas
offer-task-offer-student-allowance-why = No puede trabajar además de estudiar y quiere pedir el suplemento.
offer-task-offer-school-costs = Pedir ayuda con gastos de la escuela
offer-task-offer-school-costs-summary = Miramos si recibe ayuda con cosas para la escuela. Recibe una carta sobre eso.
offer-task-offer-school-costs-when = En 8 semanas
offer-task-offer-school-costs-why = Tiene hijos en la escuela y quiere pedir ayuda.

# --- what is still needed for them ---

need-means-proof = prueba de sus ingresos, por ejemplo una nómina
need-means-years = prueba de sus ingresos de los últimos tres años
need-tax-letter = la carta sobre el impuesto
need-costs-bill = la factura o el precio de lo que necesita
need-study-proof = la carta sobre su beca de estudios
need-limit-proof = una carta de un médico o consejero
need-school-proof = prueba de que su hijo va a la escuela

# --- paying ---

settle-pick-up = Pagar al recogerlo
settle-pick-up-detail = Solo paga cuando está listo.
instalments-title = ¿En cuántas partes quiere pagar { $total_cents }?
instalments-body = No cuesta más. Recibe una carta con todas las cantidades y días.
instalments-parts = En { $count } partes
instalments-same = { $count } veces { $first_cents }. La primera el { $first_date }, la última el { $last_date }.
instalments-first = La primera vez { $first_cents }, después { $rest_cents }. La última vez { $last_cents }, el { $last_date }.
advice-nothing = Seguramente no tiene que pagar nada
advice-probably = Seguramente paga { $pays_cents }
advice-probably-not = Seguramente lo paga todo
advice-cannot-tell = No sabemos cuánto tiene que pagar
advice-total = La cantidad completa es { $total_cents }.
advice-decides = Una persona del equipo decide. Su solicitud sigue adelante.

# --- the clerk and money ---

clerk-pay-amount = Cantidad
clerk-pay-card = Pagado con tarjeta
clerk-fact-decision = Decidido
paper-invoice = La factura
paper-payment-plan = La carta sobre pagar por partes
