<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>The chart of this guide cannot be read. Please tell the staff. The emergency signs can still be opened.</source>
        <translation>No se puede leer el esquema de esta guía. Por favor, avise al personal. Las señales de urgencia todavía se pueden abrir.</translation>
    </message>
    <message>
        <source>ESI Guide</source>
        <translation>Guía ESI</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de urgencia</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Touch here to begin</source>
        <translation>Toque aquí para empezar</translation>
    </message>
    <message>
        <source>A setting of this computer could not be read. Please tell the person who looks after it.</source>
        <translation>No se pudo leer un ajuste de este equipo. Avise a la persona que se encarga de él.</translation>
    </message>
    <message>
        <source>Speak to me (V)</source>
        <translation>Hábleme (V)</translation>
    </message>
    <message>
        <source>For the staff: this screen has restarted several times. Its log says why.</source>
        <translation>Para el personal: esta pantalla se ha reiniciado varias veces. El registro dice por qué.</translation>
    </message>
    <message>
        <source>What can come next if it did not help enough. Nothing you touch here is kept.</source>
        <translation>Qué puede venir después si no ayudó lo suficiente. No se guarda nada de lo que usted toque aquí.</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>Not offered at this clinic, but elsewhere. Ask where.</source>
        <translation>No se ofrece en esta clínica, pero sí en otros lugares. Pregunte dónde.</translation>
    </message>
    <message>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <source>From your clinic: %1</source>
        <translation>De su clínica: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>In an emergency, do not wait for the clinic to answer.</source>
        <translation>En una urgencia, no espere a que la clínica responda.</translation>
    </message>
</context>
<context>
    <name>ClinicianView</name>
    <message>
        <source>For the clinician</source>
        <translation>Para el profesional</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Hides what this page says to the clinician.</source>
        <translation>Oculta lo que esta página dice al profesional.</translation>
    </message>
    <message>
        <source>Written for professionals. Ranges in brackets are confidence intervals unless words say otherwise. Many sources were seen as abstracts. Funding is named where it was seen.</source>
        <translation>Escrito para profesionales. Los intervalos entre paréntesis son de confianza, salvo que se diga otra cosa. Muchas fuentes se vieron como resumen. La financiación se nombra donde se vio.</translation>
    </message>
    <message>
        <source>Sources of these details</source>
        <translation>Fuentes de estos detalles</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>The options</source>
        <translation>Las opciones</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Leer más: %1</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>This part of the guide could not be read. Ask your clinician to compare the options with you.</source>
        <translation>Esta parte de la guía no se pudo leer. Pida a su médico que compare las opciones con usted.</translation>
    </message>
    <message>
        <source>No clinician has signed these answers yet.</source>
        <translation>Ningún profesional ha firmado todavía estas respuestas.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator yet.</source>
        <translation>Un traductor profesional todavía no ha revisado esta traducción.</translation>
    </message>
    <message>
        <source>No option is chosen yet. Choose two to four.</source>
        <translation>Todavía no hay ninguna opción elegida. Elija de dos a cuatro.</translation>
    </message>
    <message>
        <source>One option is chosen. Choose at least one more.</source>
        <translation>Hay una opción elegida. Elija al menos una más.</translation>
    </message>
    <message>
        <source>%1 options are chosen, of %2 at most.</source>
        <translation>Hay %1 opciones elegidas, de %2 como máximo.</translation>
    </message>
    <message>
        <source>Four options are chosen already, and that is the most. Put one back first, then choose another.</source>
        <translation>Ya hay cuatro opciones elegidas, y es el máximo. Primero quite una y luego elija otra.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>The guide has no answer here. Ask your clinician.</source>
        <translation>La guía no tiene respuesta aquí. Pregunte a su médico.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a question, an option and its answer</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Cambiar opciones</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>Previous options</source>
        <translation>Opciones anteriores</translation>
    </message>
    <message>
        <source>Next options</source>
        <translation>Opciones siguientes</translation>
    </message>
    <message>
        <source>Choose two to four options. Then you see side by side what patients ask most, with the same questions for each.</source>
        <translation>Elija de dos a cuatro opciones. Verá lado a lado lo que más preguntan los pacientes, con las mismas preguntas para cada una.</translation>
    </message>
    <message>
        <source>Options to compare</source>
        <translation>Opciones para comparar</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>This guide does not choose for you. The options stand in the order of the ladder, and none comes first by merit. Decide with your clinician.</source>
        <translation>Esta guía no elige por usted. Las opciones están en el orden de la escalera y ninguna va primero por ser mejor. Decida con su médico.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
    <message>
        <source>Options %1 to %2 of %3</source>
        <translation>Opciones %1 a %2 de %3</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Reads each question with the answers of the options. The keys Ctrl+R do the same.</source>
        <translation>Lee cada pregunta con las respuestas de las opciones. Las teclas Ctrl+R hacen lo mismo.</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>button with a list</source>
        <translation>botón con una lista</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>field to type in</source>
        <translation>campo para escribir</translation>
    </message>
    <message>
        <source>text. Press R to hear it</source>
        <translation>texto. Pulse R para oírlo</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>lines: %1</source>
        <translation>líneas: %1</translation>
    </message>
    <message>
        <source>rings with letters: %1</source>
        <translation>círculos con letra: %1</translation>
    </message>
    <message>
        <source>Drawn on this picture by hand: %1.</source>
        <translation>Dibujado a mano sobre esta imagen: %1.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de cada %2</translation>
    </message>
    <message>
        <source>than in the comparison group</source>
        <translation>que en el grupo de comparación</translation>
    </message>
    <message>
        <source>Each figure is 1 of 100 people.</source>
        <translation>Cada figura es 1 de 100 personas.</translation>
    </message>
    <message>
        <source>Each dot is 1 of %1 people.</source>
        <translation>Cada punto es 1 de %1 personas.</translation>
    </message>
    <message>
        <source>Who was counted: %1.</source>
        <translation>A quiénes se contó: %1.</translation>
    </message>
    <message>
        <source>When: %1.</source>
        <translation>Cuándo: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>We know this study from a report about it.</source>
        <translation>Conocemos este estudio por un informe sobre él.</translation>
    </message>
    <message>
        <source>One or more numbers could not be shown here. Ask your clinician about them.</source>
        <translation>Aquí no se pudo mostrar uno o más números. Pregunte por ellos a su médico.</translation>
    </message>
    <message>
        <source>How sure: sure.</source>
        <translation>Cuánta certeza hay: mucha.</translation>
    </message>
    <message>
        <source>How sure: fairly sure.</source>
        <translation>Cuánta certeza hay: bastante.</translation>
    </message>
    <message>
        <source>How sure: not very sure.</source>
        <translation>Cuánta certeza hay: poca.</translation>
    </message>
    <message>
        <source>How sure: very unsure.</source>
        <translation>Cuánta certeza hay: muy poca.</translation>
    </message>
    <message>
        <source>No comparison group</source>
        <translation>Sin grupo de comparación</translation>
    </message>
    <message>
        <source>Nobody had a pretend treatment</source>
        <translation>Nadie recibió un tratamiento falso</translation>
    </message>
    <message>
        <source>Both groups got an implant</source>
        <translation>Los dos grupos recibieron un implante</translation>
    </message>
    <message>
        <source>Different disease</source>
        <translation>Otra enfermedad</translation>
    </message>
    <message>
        <source>Only the difference is known</source>
        <translation>Solo se conoce la diferencia</translation>
    </message>
    <message>
        <source>Small study</source>
        <translation>Estudio pequeño</translation>
    </message>
    <message>
        <source>Paid for by the maker</source>
        <translation>Pagado por el fabricante</translation>
    </message>
    <message>
        <source>All groups counted together</source>
        <translation>Todos los grupos contados juntos</translation>
    </message>
    <message>
        <source>Fewer than 1 of %1</source>
        <translation>Menos de 1 de cada %1</translation>
    </message>
    <message>
        <source>%1 of %2 people %3 %4; %5 of %2 %6.</source>
        <translation>%1 de cada %2 personas %3 %4; %5 de cada %2 %6.</translation>
    </message>
    <message>
        <source>%1 of %2 people %3 %4 (range %7); %5 of %2 %6.</source>
        <translation>%1 de cada %2 personas %3 %4 (rango: %7); %5 de cada %2 %6.</translation>
    </message>
    <message>
        <source>%1 more of %2 people %3 than in the comparison group (range %4).</source>
        <translation>De cada %2 personas, %1 más %3 que en el grupo de comparación (rango: %4).</translation>
    </message>
    <message>
        <source>%1 fewer of %2 people %3 than in the comparison group (range %4).</source>
        <translation>De cada %2 personas, %1 menos %3 que en el grupo de comparación (rango: %4).</translation>
    </message>
</context>
<context>
    <name>FigurePlayer</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous step of the picture</source>
        <translation>Paso anterior del dibujo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next step of the picture</source>
        <translation>Paso siguiente del dibujo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>A line is drawn.</source>
        <translation>Se dibujó una línea.</translation>
    </message>
    <message>
        <source>Ring %1 is set.</source>
        <translation>Se puso el círculo %1.</translation>
    </message>
    <message>
        <source>The last change of the drawing is taken back.</source>
        <translation>Se deshizo el último cambio del dibujo.</translation>
    </message>
    <message>
        <source>The drawing is gone. Undo brings it back.</source>
        <translation>Se borró el dibujo. Deshacer lo trae de vuelta.</translation>
    </message>
    <message>
        <source>This picture is on your handout.</source>
        <translation>Esta imagen está en su hoja para llevar.</translation>
    </message>
    <message>
        <source>This picture is off your handout.</source>
        <translation>Esta imagen ya no está en su hoja para llevar.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draws on this picture, by hand or with the keys.</source>
        <translation>Dibuja sobre esta imagen, a mano o con las teclas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of the drawing</source>
        <translation>Deshacer el último cambio del dibujo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all that is drawn on this picture</source>
        <translation>Borrar todo lo dibujado sobre esta imagen</translation>
    </message>
    <message>
        <source>Picture on my handout</source>
        <translation>Imagen en mi hoja</translation>
    </message>
    <message>
        <source>Puts this very picture on the handout, with all that is drawn on it.</source>
        <translation>Pone esta misma imagen en la hoja para llevar, con todo lo dibujado sobre ella.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. With keys: the arrows move a ring, with Shift in small steps; Enter sets it with a letter, Ctrl+Z undoes, Esc ends.</source>
        <translation>Dibuje con el ratón, un lápiz o un dedo. Con teclas: las flechas mueven un círculo, con Mayús en pasos cortos; Intro lo pone con una letra, Ctrl+Z deshace, Esc termina.</translation>
    </message>
</context>
<context>
    <name>GlossaryPopup</name>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1: my sheet</source>
        <translation>%1: mi hoja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>About this sheet</source>
        <translation>Sobre esta hoja</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 on my list.</source>
        <translation>Estas son las primeras %1 de las %2 de mi lista.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>Past its date. Ask your clinician whether it holds: %1.</source>
        <translation>Ya pasó su fecha. Pregunte a su médico si todavía vale: %1.</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>Aún sin traducir: %1.</translation>
    </message>
    <message>
        <source>No qualified translator has checked the words of this sheet yet.</source>
        <translation>Un traductor profesional todavía no ha revisado el texto de esta hoja.</translation>
    </message>
    <message>
        <source>No safe way to get there? Call your local emergency number.</source>
        <translation>¿No puede llegar sin peligro? Llame al número de emergencias de su zona.</translation>
    </message>
    <message>
        <source>No safe way to get there? Call %1.</source>
        <translation>¿No puede llegar sin peligro? Llame al %1.</translation>
    </message>
    <message>
        <source>After an injection or implant, these too:</source>
        <translation>Después de una inyección o un implante, también:</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>The ladder of steps as a small chart. %1</source>
        <translation>La escalera de pasos en un dibujo pequeño. %1</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mi camino</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>The most important first.</source>
        <translation>Lo más importante va primero.</translation>
    </message>
    <message>
        <source>Also on my list, without room here: %1.</source>
        <translation>También en mi lista, sin espacio aquí: %1.</translation>
    </message>
    <message>
        <source>The options I want to talk about</source>
        <translation>Las opciones de las que quiero hablar</translation>
    </message>
    <message>
        <source>Black: you are here. Grey with a tick: tried. Thick broken border: considering.</source>
        <translation>Negro: usted está aquí. Gris con una marca: ya lo probó. Borde grueso de trazos: lo está pensando.</translation>
    </message>
    <message>
        <source>In favour, among others: %1.</source>
        <translation>A favor, entre otros: %1.</translation>
    </message>
    <message>
        <source>Against or in doubt, among others: %1.</source>
        <translation>En contra o con dudas, entre otros: %1.</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Dibujo %1 de %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>And what else I want to ask:</source>
        <translation>Y qué más quiero preguntar:</translation>
    </message>
    <message>
        <source>What I want to ask:</source>
        <translation>Lo que quiero preguntar:</translation>
    </message>
    <message>
        <source>Right is: %1.</source>
        <translation>Lo correcto: %1.</translation>
    </message>
    <message>
        <source>To go over again with my clinician</source>
        <translation>Para repasar con mi médico</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>The guide names the sources of every page.</source>
        <translation>La guía nombra las fuentes de cada página.</translation>
    </message>
    <message>
        <source>Content of %1, to be renewed by %2.</source>
        <translation>Contenido del %1; debe renovarse antes del %2.</translation>
    </message>
    <message>
        <source>Read and signed by %1: %2.</source>
        <translation>Leído y firmado por %1: %2.</translation>
    </message>
    <message>
        <source>No clinician has signed yet: %1.</source>
        <translation>Ningún profesional de la salud ha firmado todavía: %1.</translation>
    </message>
    <message>
        <source>Made with ESI Guide. The program has kept nothing of what is written here.</source>
        <translation>Hecha con ESI Guide. El programa no ha guardado nada de lo que dice aquí.</translation>
    </message>
    <message>
        <source>Left out for want of room: %1. With fewer options there is more of each.</source>
        <translation>No cupo en la hoja: %1. Con menos opciones cabe más de cada una.</translation>
    </message>
    <message>
        <source>all but the last drawing of a series</source>
        <translation>los dibujos de cada serie, menos el último</translation>
    </message>
    <message>
        <source>facts on what I tried or do now</source>
        <translation>los datos de lo que ya probé o hago ahora</translation>
    </message>
    <message>
        <source>the drawings</source>
        <translation>los dibujos</translation>
    </message>
    <message>
        <source>who is for or against an option</source>
        <translation>quién está a favor o en contra de una opción</translation>
    </message>
    <message>
        <source>the pictures of the numbers</source>
        <translation>las figuras de los números</translation>
    </message>
    <message>
        <source>further facts</source>
        <translation>otros datos</translation>
    </message>
    <message>
        <source>what I tried or do now</source>
        <translation>lo que ya probé o hago ahora</translation>
    </message>
    <message>
        <source>the options side by side</source>
        <translation>las opciones lado a lado</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>los números</translation>
    </message>
    <message>
        <source>room to write, and the chart in large print</source>
        <translation>espacio para escribir, y el dibujo de la escalera en letra grande</translation>
    </message>
    <message>
        <source>what the options are</source>
        <translation>en qué consisten las opciones</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>De lo que quiero hablar</translation>
    </message>
    <message>
        <source>The guide has more numbers on these pages.</source>
        <translation>La guía tiene más números en estas páginas.</translation>
    </message>
    <message>
        <source>The guide has no answer here. Ask your clinician.</source>
        <translation>La guía no tiene respuesta aquí. Pregunte a su médico.</translation>
    </message>
    <message>
        <source>What patients ask</source>
        <translation>Lo que preguntan los pacientes</translation>
    </message>
    <message>
        <source>No clinician has signed these answers yet.</source>
        <translation>Ningún profesional ha firmado todavía estas respuestas.</translation>
    </message>
    <message>
        <source>* We know this source from a report about it.</source>
        <translation>* Conocemos esta fuente por un informe sobre ella.</translation>
    </message>
    <message>
        <source>Not offered at this clinic: %1. Ask where it is done.</source>
        <translation>No se ofrece en esta clínica: %1. Pregunte dónde se hace.</translation>
    </message>
    <message>
        <source>From %1, not from the guide: %2</source>
        <translation>De %1, no de la guía: %2</translation>
    </message>
    <message>
        <source>its own words stand on this page of the guide on the screen.</source>
        <translation>sus propias palabras están en esta página de la guía, en la pantalla.</translation>
    </message>
    <message>
        <source>Dotted border with a bar: talked about, not suitable now.</source>
        <translation>Borde de puntos con una raya: se habló de ello, por ahora no conviene.</translation>
    </message>
    <message>
        <source>Talked about and not suitable now: %1. My clinician and I marked this together; the guide gives no advice.</source>
        <translation>Se habló de ello y por ahora no conviene: %1. Mi profesional de salud y yo lo marcamos juntos; la guía no da consejos.</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 pictures that were chosen.</source>
        <translation>Estas son las primeras %1 de %2 imágenes elegidas.</translation>
    </message>
    <message>
        <source>Pictures we looked at</source>
        <translation>Imágenes que vimos</translation>
    </message>
    <message>
        <source>some of the questions side by side</source>
        <translation>algunas de las preguntas lado a lado</translation>
    </message>
    <message>
        <source>the pictures we looked at</source>
        <translation>las imágenes que vimos</translation>
    </message>
</context>
<context>
    <name>HandoutView</name>
    <message>
        <source>My handout</source>
        <translation>Mi hoja para llevar</translation>
    </message>
    <message>
        <source>A sheet to take along and to talk about. It is made from what you marked and picked. Nothing of it is kept.</source>
        <translation>Una hoja para llevar y para hablar de ella. Se hace con lo que usted marcó y eligió. No se guarda nada.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Size of the print</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mi camino</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Options and facts</source>
        <translation>Opciones y datos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>How the sheet looks</source>
        <translation>Cómo queda la hoja</translation>
    </message>
    <message>
        <source>Making the sheet …</source>
        <translation>Haciendo la hoja…</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Páginas: %1</translation>
    </message>
    <message>
        <source>sheet-%1.pdf</source>
        <translation>hoja-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Sending the sheet to the printer …</source>
        <translation>Enviando la hoja a la impresora…</translation>
    </message>
    <message>
        <source>The sheet is at the printer.</source>
        <translation>La hoja está en la impresora.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Your sheet is still here: choose another folder, such as a memory stick.</source>
        <translation>No se pudo guardar el archivo (%1). Su hoja sigue aquí: elija otra carpeta, por ejemplo una memoria USB.</translation>
    </message>
    <message>
        <source>This computer has no printer. Your sheet is still here: save it as PDF, or ask the staff.</source>
        <translation>Este equipo no tiene impresora. Su hoja sigue aquí: guárdela como PDF o pida ayuda al personal.</translation>
    </message>
    <message>
        <source>The printer stopped. Your sheet is still here: look at the printer, then print again, or save it as PDF.</source>
        <translation>La impresora se detuvo. Su hoja sigue aquí: revise la impresora e imprima otra vez, o guárdela como PDF.</translation>
    </message>
    <message>
        <source>The sheet cannot be made on this computer. What you marked and picked is still here. Please tell the staff.</source>
        <translation>En este equipo no se puede hacer la hoja. Lo que usted marcó y eligió sigue aquí. Por favor, avise al personal.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Shows the sheet as text in a code that the camera of a phone reads.</source>
        <translation>Muestra la hoja como texto en un código que lee la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>This screen cannot print. Take a photo of the sheet with your phone, or ask the staff.</source>
        <translation>Esta pantalla no imprime. Tome una foto de la hoja con su teléfono o pida ayuda al personal.</translation>
    </message>
    <message>
        <source>The printer does not answer. Your sheet is still here: please tell the staff.</source>
        <translation>La impresora no responde. Su hoja sigue aquí: avise al personal.</translation>
    </message>
    <message>
        <source>On it beside the emergency signs</source>
        <translation>En la hoja, además de las señales de urgencia</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Touch the screen, or press any key, to go on where you are. If you have gone, all that you did here is forgotten.</source>
        <translation>Toque la pantalla o pulse una tecla para seguir donde está. Si ya se fue, se borra todo lo que hizo aquí.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>Keeps everything as it is.</source>
        <translation>Deja todo como está.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos que quedan: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next and previous, in reading order</source>
        <translation>Siguiente y anterior, en el orden de lectura</translation>
    </message>
    <message>
        <source>On the ladder: the neighbouring step</source>
        <translation>En la escalera: el paso vecino</translation>
    </message>
    <message>
        <source>On the ladder: the first and the last step</source>
        <translation>En la escalera: el primer paso y el último</translation>
    </message>
    <message>
        <source>Open the step, press the button</source>
        <translation>Abrir el paso, pulsar el botón</translation>
    </message>
    <message>
        <source>On a step: tried, I am here, considering</source>
        <translation>En un paso: ya lo probé, estoy aquí, lo estoy pensando</translation>
    </message>
    <message>
        <source>On a step: not suitable now</source>
        <translation>En un paso: por ahora no conviene</translation>
    </message>
    <message>
        <source>On a page: scroll</source>
        <translation>En una página: avanzar y retroceder</translation>
    </message>
    <message>
        <source>Any other letter: search</source>
        <translation>Cualquier otra letra: buscar</translation>
    </message>
    <message>
        <source>New person: clear all</source>
        <translation>Otra persona: borrar todo</translation>
    </message>
    <message>
        <source>In a comparison: the neighbouring answer</source>
        <translation>En una comparación: la respuesta vecina</translation>
    </message>
    <message>
        <source>In the search: walk the results, open one</source>
        <translation>En la búsqueda: recorrer los resultados y abrir uno</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>La escalera</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The emergency signs</source>
        <translation>Las señales de urgencia</translation>
    </message>
    <message>
        <source>Larger text, also by Ctrl and the wheel</source>
        <translation>Letra más grande, también con Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>The usual text size</source>
        <translation>El tamaño de letra habitual</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Read aloud, pause, go on; Esc stops it</source>
        <translation>Leer en voz alta, hacer pausa, seguir; Esc lo detiene</translation>
    </message>
    <message>
        <source>On a page: details for the clinician</source>
        <translation>En una página: detalles para el profesional</translation>
    </message>
    <message>
        <source>Let each control say what it is, or not</source>
        <translation>Que cada botón diga qué es, o no</translation>
    </message>
    <message>
        <source>While drawing: move the ring, set it with its letter, undo</source>
        <translation>Al dibujar: mover el círculo, ponerlo con su letra, deshacer</translation>
    </message>
</context>
<context>
    <name>LadderCanvas</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
    <message>
        <source>A question with answers below.</source>
        <translation>Una pregunta, con sus respuestas debajo.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Elegida.</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Takes back all marks, answers and picks.</source>
        <translation>Quita todas las marcas, las respuestas y lo elegido.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Puts beside each option what is known about what you choose.</source>
        <translation>Pone junto a cada opción lo que se sabe de lo que usted elija.</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>Smaller chart</source>
        <translation>Esquema menor</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Larger chart</source>
        <translation>Esquema mayor</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Changes between light, dark and high contrast.</source>
        <translation>Cambia entre claro, oscuro y alto contraste.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Your path is empty.</source>
        <translation>Su camino está vacío.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ya no está marcado.</translation>
    </message>
    <message>
        <source>A setting of this computer could not be read. Please tell the person who looks after it.</source>
        <translation>No se pudo leer un ajuste de este equipo. Avise a la persona que se encarga de él.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>Sets two to four options side by side.</source>
        <translation>Pone de dos a cuatro opciones lado a lado.</translation>
    </message>
    <message>
        <source>Chart view</source>
        <translation>Vista del esquema</translation>
    </message>
    <message>
        <source>Makes the chart alone larger or smaller, or a list.</source>
        <translation>Hace más grande o más pequeño solo el esquema, o lo muestra como lista.</translation>
    </message>
    <message>
        <source>Reads the ladder to you, step by step. The keys Ctrl+R do the same.</source>
        <translation>Le lee la escalera, paso a paso. Las teclas Ctrl+R hacen lo mismo.</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <source>All parts and their licences</source>
        <translation>Todas las partes y sus licencias</translation>
    </message>
    <message>
        <source>ESI Guide is put together from these works. Each may be used, copied and shared under its own licence. What Python or your system brings may be of another version.</source>
        <translation>ESI Guide está hecha con estas obras. Cada una se puede usar, copiar y dar a otros según su propia licencia. Lo que trae Python o su sistema puede ser de otra versión.</translation>
    </message>
    <message>
        <source>Back to all parts</source>
        <translation>Volver a todas las partes</translation>
    </message>
    <message>
        <source>Qt and PySide6, version %1, are used under the LGPL, version 3. Their libraries lie by themselves in the folder of the program. You may put your own build of the same version in their place, and take the program apart to find faults in that. The Qt Project publishes their source code under the same version number.</source>
        <translation>Qt y PySide6, versión %1, se usan según la LGPL, versión 3. Sus bibliotecas están por separado en la carpeta del programa. Usted puede poner en su lugar las que compile de la misma versión, y desarmar el programa para hallar errores en ese cambio. El proyecto Qt publica su código fuente con el mismo número de versión.</translation>
    </message>
    <message>
        <source>The list of the parts is missing. Please tell the staff.</source>
        <translation>Falta la lista de las partes. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Leer la licencia de %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>This text is missing. Please tell the staff.</source>
        <translation>Falta este texto. Avise al personal, por favor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ESI Guide</source>
        <translation>Guía ESI</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes to the place where you were before.</source>
        <translation>Vuelve al lugar donde estaba antes.</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Shows the guide in another language.</source>
        <translation>Muestra la guía en otro idioma.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opens a list of more that you can do.</source>
        <translation>Abre una lista con más cosas que puede hacer.</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de urgencia</translation>
    </message>
    <message>
        <source>Opens the list of signs that need help now.</source>
        <translation>Abre la lista de señales que piden ayuda ya.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Details for the clinician</source>
        <translation>Detalles para el profesional</translation>
    </message>
    <message>
        <source>Colours of this computer</source>
        <translation>Colores de este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>About this guide</source>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds pages, words and questions.</source>
        <translation>Busca páginas, palabras y preguntas.</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>La escalera</translation>
    </message>
    <message>
        <source>My handout</source>
        <translation>Mi hoja para llevar</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Forgets all that you did here, and shows the first screen again.</source>
        <translation>Borra todo lo que hizo aquí y vuelve a la primera pantalla.</translation>
    </message>
    <message>
        <source>Controls down</source>
        <translation>Bajar botones</translation>
    </message>
    <message>
        <source>Moves these buttons to the lower end of the screen.</source>
        <translation>Lleva estos botones a la parte baja de la pantalla.</translation>
    </message>
    <message>
        <source>Controls up</source>
        <translation>Subir botones</translation>
    </message>
    <message>
        <source>Moves these buttons to the upper end of the screen.</source>
        <translation>Lleva estos botones a la parte alta de la pantalla.</translation>
    </message>
    <message>
        <source>Some settings are managed by your organisation</source>
        <translation>Su organización administra algunos ajustes</translation>
    </message>
    <message>
        <source>Options offered here</source>
        <translation>Opciones que se ofrecen aquí</translation>
    </message>
    <message>
        <source>Read aloud, or pause</source>
        <translation>Leer en voz alta, o hacer pausa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Speak the controls</source>
        <translation>Decir los botones en voz alta</translation>
    </message>
    <message>
        <source>All is cleared for the next person.</source>
        <translation>Todo está borrado para la próxima persona.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Administrado por su organización</translation>
    </message>
</context>
<context>
    <name>MatterOrder</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>%1: now number %2 of %3</source>
        <translation>%1: ahora es el número %2 de %3</translation>
    </message>
</context>
<context>
    <name>MattersModel</name>
    <message>
        <source>This part of the guide could not be read. Ask your clinician about what matters to you.</source>
        <translation>No se pudo leer esta parte de la guía. Hable con su médico de lo que le importa.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Choose one or more of the lines above. Then you see here what is known about each option.</source>
        <translation>Todavía no ha elegido nada. Elija una o más de las frases de arriba. Entonces verá aquí lo que se sabe de cada opción.</translation>
    </message>
    <message>
        <source>No clinician has signed these lines and facts yet.</source>
        <translation>Ningún médico ha firmado todavía estas frases y datos.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator yet.</source>
        <translation>Un traductor profesional todavía no ha revisado esta traducción.</translation>
    </message>
</context>
<context>
    <name>MattersView</name>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Choose what matters to you and put it in your own order. Then you see, for each option, what is known about just that.</source>
        <translation>Elija lo que le importa y póngalo en su propio orden. Así verá, en cada opción, lo que se sabe justo de eso.</translation>
    </message>
    <message>
        <source>This page does not score or choose. The options stand in the order of the ladder, and none comes first by merit. Decide with your clinician.</source>
        <translation>Esta página no da puntos ni elige. Las opciones siguen el orden de la escalera y ninguna va primero por ser mejor. Decida con su médico.</translation>
    </message>
    <message>
        <source>What may matter</source>
        <translation>Lo que puede importar</translation>
    </message>
    <message>
        <source>Your order, the most important first</source>
        <translation>Su orden, lo más importante primero</translation>
    </message>
    <message>
        <source>What is known about each option</source>
        <translation>Lo que se sabe de cada opción</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
</context>
<context>
    <name>MiniLadder</name>
    <message>
        <source>Where this sits on the ladder. Go to the ladder.</source>
        <translation>Dónde está este paso en la escalera. Ir a la escalera.</translation>
    </message>
    <message>
        <source>Rung %1 of %2: %3</source>
        <translation>Escalón %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Marks and answers on the ladder: %1</source>
        <translation>Marcas y respuestas en la escalera: %1</translation>
    </message>
    <message>
        <source>What matters: %1</source>
        <translation>Lo que importa: %1</translation>
    </message>
    <message>
        <source>Questions to ask: %1</source>
        <translation>Preguntas para hacer: %1</translation>
    </message>
    <message>
        <source>Answers to “Check what I understood”: %1</source>
        <translation>Respuestas a “Comprobar lo que he entendido”: %1</translation>
    </message>
    <message>
        <source>Options to compare: %1</source>
        <translation>Opciones para comparar: %1</translation>
    </message>
    <message>
        <source>Pages on the handout: %1</source>
        <translation>Páginas en la hoja para llevar: %1</translation>
    </message>
    <message>
        <source>Pictures on the handout: %1</source>
        <translation>Imágenes en la hoja para llevar: %1</translation>
    </message>
    <message>
        <source>Pictures with a drawing: %1</source>
        <translation>Imágenes con un dibujo: %1</translation>
    </message>
    <message>
        <source>Where you are, the search, and the way back</source>
        <translation>El lugar donde está, la búsqueda y el camino de vuelta</translation>
    </message>
</context>
<context>
    <name>NewPersonView</name>
    <message>
        <source>New person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>What is cleared</source>
        <translation>Lo que se borra</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clears all that is listed here and goes back to the ladder.</source>
        <translation>Borra todo lo que está en esta lista y vuelve a la escalera.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is nothing to clear: nothing is marked, picked or drawn.</source>
        <translation>No hay nada que borrar: no hay nada marcado, elegido ni dibujado.</translation>
    </message>
    <message>
        <source>This is cleared for the next person:</source>
        <translation>Esto se borra para la próxima persona:</translation>
    </message>
    <message>
        <source>Language, colours and text size stay as they are.</source>
        <translation>El idioma, los colores y el tamaño de la letra se quedan como están.</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>Options offered here</source>
        <translation>Opciones que se ofrecen aquí</translation>
    </message>
    <message>
        <source>Press what this clinic offers. What is not pressed leaves the ladder, is named below it, and can still be read. Waiting, decisions and emergency signs always stay. This is kept on this computer.</source>
        <translation>Pulse lo que ofrece esta clínica. Lo que no esté pulsado sale de la escalera, se nombra debajo de ella y se puede seguir leyendo. La espera, las decisiones y las señales de urgencia siempre se quedan. Esto se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>OptionGrid</name>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Leer sobre esto: %1</translation>
    </message>
    <message>
        <source>The guide has no fact on this here. Ask your clinician.</source>
        <translation>La guía no tiene aquí ningún dato sobre esto. Pregunte a su médico.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Not offered at this clinic</source>
        <translation>No se ofrece en esta clínica</translation>
    </message>
</context>
<context>
    <name>PageTableModel</name>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
    <message>
        <source>This page is past its date. Ask your clinician whether it still holds.</source>
        <translation>Esta página ya pasó su fecha. Pregunte a su médico si todavía es válida.</translation>
    </message>
    <message>
        <source>This page has not been translated yet. It is shown in English.</source>
        <translation>Esta página todavía no está traducida. Se muestra en inglés.</translation>
    </message>
    <message>
        <source>These details are past their date.</source>
        <translation>Estos detalles ya pasaron su fecha.</translation>
    </message>
    <message>
        <source>These details have not been translated yet. They are shown in English.</source>
        <translation>Estos detalles todavía no se han traducido. Se muestran en inglés.</translation>
    </message>
    <message>
        <source>These details could not be read.</source>
        <translation>No se pudieron leer estos detalles.</translation>
    </message>
    <message>
        <source>Parts of these details could not be read.</source>
        <translation>No se pudieron leer partes de estos detalles.</translation>
    </message>
    <message>
        <source>The English text has changed since this was translated.</source>
        <translation>El texto en inglés ha cambiado desde esta traducción.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator yet.</source>
        <translation>Un traductor profesional todavía no ha revisado esta traducción.</translation>
    </message>
    <message>
        <source>This page is missing. Ask your clinician about this step.</source>
        <translation>Falta esta página. Pregunte a su médico sobre este paso.</translation>
    </message>
    <message>
        <source>This page could not be read. Ask your clinician about this step.</source>
        <translation>No se pudo leer esta página. Pregunte a su médico sobre este paso.</translation>
    </message>
    <message>
        <source>Parts of this page could not be read. Ask your clinician about this step.</source>
        <translation>No se pudieron leer partes de esta página. Pregunte a su médico sobre este paso.</translation>
    </message>
    <message>
        <source>No clinician has signed these details yet. Content of %1, to be renewed by %2.</source>
        <translation>Ningún profesional de la salud ha firmado todavía estos detalles. Contenido del %1; se deben renovar antes del %2.</translation>
    </message>
    <message>
        <source>Read and signed by %1. Content of %2, to be renewed by %3.</source>
        <translation>Leída y firmada por %1. Contenido del %2; se debe renovar antes del %3.</translation>
    </message>
    <message>
        <source>No clinician has signed this page yet. Content of %1, to be renewed by %2.</source>
        <translation>Ningún profesional de la salud ha firmado todavía esta página. Contenido del %1; se debe renovar antes del %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>This page is from %1. It is not part of the guide.</source>
        <translation>Esta página es de %1. No forma parte de la guía.</translation>
    </message>
    <message>
        <source>Parts of this page are from %1. They are marked.</source>
        <translation>Algunas partes de esta página son de %1. Están marcadas.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own text is past its date.</source>
        <translation>El texto propio de la clínica ya pasó de su fecha.</translation>
    </message>
    <message>
        <source>this clinic</source>
        <translation>esta clínica</translation>
    </message>
    <message>
        <source>This clinic does not offer this. Ask where it is done.</source>
        <translation>Esta clínica no ofrece esto. Pregunte dónde se hace.</translation>
    </message>
    <message>
        <source>The parts from %1: no clinician has signed them yet. Content of %2, to be renewed by %3.</source>
        <translation>Las partes de %1: ningún profesional de la salud las ha firmado todavía. Contenido del %2; se debe renovar antes del %3.</translation>
    </message>
    <message>
        <source>The parts from %1: read and signed by %4. Content of %2, to be renewed by %3.</source>
        <translation>Las partes de %1: leídas y firmadas por %4. Contenido del %2; se debe renovar antes del %3.</translation>
    </message>
    <message>
        <source>Some of this clinic&apos;s own text could not be read, so the guide&apos;s text stands in its place. For the staff: the command esi-guide check says why.</source>
        <translation>No se pudo leer una parte del texto propio de esta clínica, y en su lugar está el texto de la guía. Para el personal: el comando esi-guide check dice por qué.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>On my path:</source>
        <translation>En mi camino:</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ya lo probé</translation>
    </message>
    <message>
        <source>Marks this step on your path as tried.</source>
        <translation>Marca este paso de su camino como ya probado.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Estoy aquí</translation>
    </message>
    <message>
        <source>Marks this step on your path as the place where you are now.</source>
        <translation>Marca este paso de su camino como el lugar donde está ahora.</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>Lo estoy pensando</translation>
    </message>
    <message>
        <source>Marks this step on your path as one that you think about.</source>
        <translation>Marca este paso de su camino como uno que está pensando.</translation>
    </message>
    <message>
        <source>Show this to staff</source>
        <translation>Mostrar esto al personal</translation>
    </message>
    <message>
        <source>Fills the screen with words that staff can read from two metres.</source>
        <translation>Llena la pantalla con palabras que el personal puede leer a dos metros.</translation>
    </message>
    <message>
        <source>Details for the clinician</source>
        <translation>Detalles para el profesional</translation>
    </message>
    <message>
        <source>Who says yes, who says no, and why</source>
        <translation>Quién dice que sí, quién dice que no, y por qué</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Pick the ones that you want to ask. They go on your sheet.</source>
        <translation>Elija las que quiere hacer. Pasan a su hoja.</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Shows your path, what matters to you and your questions.</source>
        <translation>Muestra su camino, lo que le importa y sus preguntas.</translation>
    </message>
    <message>
        <source>Check what I understood</source>
        <translation>Comprobar lo que he entendido</translation>
    </message>
    <message>
        <source>A few questions for you alone. Nobody sees your answers, and there is no score.</source>
        <translation>Unas preguntas solo para usted. Nadie ve sus respuestas y no hay puntos.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Where this sits</source>
        <translation>Dónde está este paso</translation>
    </message>
    <message>
        <source>Add to my handout</source>
        <translation>Añadir a mi hoja</translation>
    </message>
    <message>
        <source>Compare this</source>
        <translation>Comparar esta</translation>
    </message>
    <message>
        <source>Puts this option beside others that you choose, four at most.</source>
        <translation>Pone esta opción junto a otras que usted elija, cuatro como máximo.</translation>
    </message>
    <message>
        <source>Shows the options that you chose side by side.</source>
        <translation>Muestra lado a lado las opciones que eligió.</translation>
    </message>
    <message>
        <source>Side by side: %1 chosen</source>
        <translation>Lado a lado: %1 elegidas</translation>
    </message>
    <message>
        <source>Chosen to compare.</source>
        <translation>Elegida para comparar.</translation>
    </message>
    <message>
        <source>No longer compared.</source>
        <translation>Ya no se compara.</translation>
    </message>
    <message>
        <source>The question is on your sheet.</source>
        <translation>La pregunta está en su hoja.</translation>
    </message>
    <message>
        <source>The question is off your sheet.</source>
        <translation>La pregunta ya no está en su hoja.</translation>
    </message>
    <message>
        <source>Added to your handout.</source>
        <translation>Añadida a su hoja para llevar.</translation>
    </message>
    <message>
        <source>Taken off your handout.</source>
        <translation>Quitada de su hoja para llevar.</translation>
    </message>
    <message>
        <source>All parts and their licences</source>
        <translation>Todas las partes y sus licencias</translation>
    </message>
    <message>
        <source>Lists every part of the program and shows the full words of its licence.</source>
        <translation>Muestra todas las partes del programa y el texto completo de la licencia de cada una.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Not suitable now</source>
        <translation>Por ahora no conviene</translation>
    </message>
    <message>
        <source>Marks this step on the path as talked about and not suitable now. The clinician sets it together with the person.</source>
        <translation>Marca este paso en el camino: se habló de él y por ahora no conviene. El profesional lo marca junto con la persona.</translation>
    </message>
    <message>
        <source>Reads this page to you, from its top or from the part where you are. The keys Ctrl+R do the same.</source>
        <translation>Le lee esta página, desde el principio o desde la parte donde está usted. Las teclas Ctrl+R hacen lo mismo.</translation>
    </message>
    <message>
        <source>Shows or hides technique, criteria, coverage and studies. The key F2 does the same.</source>
        <translation>Muestra u oculta técnica, criterios, cobertura y estudios. La tecla F2 hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Your path: %1</source>
        <translation>Su camino: %1</translation>
    </message>
    <message>
        <source>%1 (tried)</source>
        <translation>%1 (ya lo probó)</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>%1 (usted está aquí)</translation>
    </message>
    <message>
        <source>%1 (considering)</source>
        <translation>%1 (lo está pensando)</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (su respuesta)</translation>
    </message>
    <message>
        <source>%1 (not suitable now)</source>
        <translation>%1 (por ahora no conviene)</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>And on my sheet: %1 more.</source>
        <translation>Y en mi hoja hay %1 más.</translation>
    </message>
    <message>
        <source>Options I think about</source>
        <translation>Opciones en las que pienso</translation>
    </message>
    <message>
        <source>Go to the emergency department at once, and do not drive yourself.</source>
        <translation>Vaya ahora mismo a urgencias (sala de emergencias) y no conduzca usted.</translation>
    </message>
    <message>
        <source>each emergency sign by itself</source>
        <translation>cada señal de urgencia por separado</translation>
    </message>
    <message>
        <source>some or all of my questions</source>
        <translation>algunas de mis preguntas o todas</translation>
    </message>
    <message>
        <source>my path</source>
        <translation>mi camino</translation>
    </message>
    <message>
        <source>%1 (not offered at this clinic)</source>
        <translation>%1 (no se ofrece en esta clínica)</translation>
    </message>
    <message>
        <source>The code has no room for this: %1. The handout has it.</source>
        <translation>En el código no cabe esto: %1. Está en la hoja para llevar.</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>On my phone</source>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Square code for the camera of a phone</source>
        <translation>Código cuadrado para la cámara de un teléfono</translation>
    </message>
    <message>
        <source>It holds the same text that can be read here: emergency signs, my path, options, my questions and the clinic.</source>
        <translation>Contiene el mismo texto que se lee aquí: señales de urgencia, mi camino, opciones, mis preguntas y la clínica.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square. It shows the text that you see here: copy it or save it there. No network is used, and nothing is kept here.</source>
        <translation>Apunte la cámara de su teléfono al cuadrado. Mostrará el texto que ve aquí: cópielo o guárdelo allí. No se usa ninguna red y aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>The text for the phone</source>
        <translation>El texto para el teléfono</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opens the sheet as it looks on paper.</source>
        <translation>Abre la hoja tal como se ve en papel.</translation>
    </message>
    <message>
        <source>See my handout</source>
        <translation>Ver mi hoja para llevar</translation>
    </message>
    <message>
        <source>This is too much for one code that a phone could read. See the handout instead.</source>
        <translation>Es demasiado para un solo código que un teléfono pueda leer. Vea mejor la hoja para llevar.</translation>
    </message>
    <message>
        <source>The code cannot be made on this computer. See the handout instead.</source>
        <translation>En este equipo no se puede hacer el código. Vea mejor la hoja para llevar.</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (su respuesta)</translation>
    </message>
    <message>
        <source>%1 (picked)</source>
        <translation>%1 (elegida)</translation>
    </message>
    <message>
        <source>%1 (not picked)</source>
        <translation>%1 (sin elegir)</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>For the staff: close the guide</source>
        <translation>Para el personal: cerrar la guía</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Escriba el PIN.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Cero</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Volver a la guía</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait ten seconds.</source>
        <translation>Ese no es el PIN. Espere diez segundos.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifras escritas: %1</translation>
    </message>
    <message>
        <source>A setting of this computer could not be read. Please tell the person who looks after it.</source>
        <translation>No se pudo leer un ajuste de este equipo. Avise a la persona que se encarga de él.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Página: %1</translation>
    </message>
    <message>
        <source>On the page: %1</source>
        <translation>En la página: %1</translation>
    </message>
    <message>
        <source>Word list. Also called: %1</source>
        <translation>Lista de palabras. También se llama: %1</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Page. Also called: %1</source>
        <translation>Página. También se llama: %1</translation>
    </message>
    <message>
        <source>Word list: %1</source>
        <translation>Lista de palabras: %1</translation>
    </message>
    <message>
        <source>Question to ask, on the page: %1</source>
        <translation>Pregunta para hacer, en la página: %1</translation>
    </message>
    <message>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <source>Not offered at this clinic</source>
        <translation>No se ofrece en esta clínica</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Type a word. Down goes to what was found, Enter opens the first place.</source>
        <translation>Escriba una palabra. La flecha hacia abajo va a lo que se encontró; Intro abre el primer lugar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Goes back to where you were. What you typed is forgotten.</source>
        <translation>Vuelve a donde usted estaba. Lo que escribió se olvida.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Steps of the ladder</source>
        <translation>Pasos de la escalera</translation>
    </message>
    <message>
        <source>Words from A to Z</source>
        <translation>Palabras de la A a la Z</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Letra %1</translation>
    </message>
    <message>
        <source>Words with %1: %2</source>
        <translation>Palabras con %1: %2</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>The pages are still being read. One moment, please.</source>
        <translation>Todavía se están leyendo las páginas. Un momento, por favor.</translation>
    </message>
    <message>
        <source>Nothing was found for these words. Try another word, or choose a topic or a letter below. If something feels wrong right now, look at the emergency signs.</source>
        <translation>No se encontró nada con estas palabras. Pruebe con otra palabra, o elija abajo un tema o una letra. Si ahora mismo nota que algo va mal, mire las señales de urgencia.</translation>
    </message>
</context>
<context>
    <name>SectionBrowser</name>
    <message>
        <source>this clinic</source>
        <translation>esta clínica</translation>
    </message>
    <message>
        <source>This part is from %1, not from the guide.</source>
        <translation>Esta parte es de %1, no de la guía.</translation>
    </message>
    <message>
        <source>Read and signed by %1.</source>
        <translation>Leída y firmada por %1.</translation>
    </message>
    <message>
        <source>No clinician has signed it yet.</source>
        <translation>Ningún profesional de la salud la ha firmado todavía.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Mark a step or choose an answer on the ladder, and your path stands here.</source>
        <translation>Marque un paso o elija una respuesta en la escalera, y aquí verá su camino.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Leer sobre esto: %1</translation>
    </message>
    <message>
        <source>Press “Considering” on a page, and the option stands here.</source>
        <translation>Pulse «Lo estoy pensando» en una página, y la opción aparecerá aquí.</translation>
    </message>
    <message>
        <source>You have not chosen yet what matters to you.</source>
        <translation>Todavía no ha elegido lo que le importa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Pick questions on a page, and they stand here.</source>
        <translation>Elija preguntas en una página, y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>Read it again: %1</source>
        <translation>Leerlo otra vez: %1</translation>
    </message>
    <message>
        <source>Try “Check what I understood” on a page. What was unclear stands here.</source>
        <translation>Pruebe «Comprobar lo que he entendido» en una página. Lo que no quedó claro aparecerá aquí.</translation>
    </message>
    <message>
        <source>Press “Compare this” on a page, and the option stands here.</source>
        <translation>Pulse «Comparar esta» en una página y la opción aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1 (not offered at this clinic)</source>
        <translation>%1 (no se ofrece en esta clínica)</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Pages: %1. The text can be read aloud in the PDF.</source>
        <translation>Páginas: %1. El texto se puede escuchar en el PDF.</translation>
    </message>
    <message>
        <source>How the sheet looks</source>
        <translation>Cómo queda la hoja</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>My sheet</source>
        <translation>Mi hoja</translation>
    </message>
    <message>
        <source>Opens the sheet as it looks on paper.</source>
        <translation>Abre la hoja tal como se ve en papel.</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mi camino</translation>
    </message>
    <message>
        <source>Options I am considering</source>
        <translation>Opciones en las que pienso</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa</translation>
    </message>
    <message>
        <source>Choose what matters</source>
        <translation>Elegir lo que importa</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>To go over again</source>
        <translation>Para repasar</translation>
    </message>
    <message>
        <source>Options to compare</source>
        <translation>Opciones para comparar</translation>
    </message>
    <message>
        <source>Compare options</source>
        <translation>Comparar opciones</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Shows the sheet as text in a code that the camera of a phone reads.</source>
        <translation>Muestra la hoja como texto en un código que lee la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>What you picked for the talk with your clinician. Nothing is saved: it is cleared when you finish, and at once with Start over.</source>
        <translation>Lo que ha elegido para hablar con su médico. No se guarda nada: se borra cuando usted termina, y en el acto con «Empezar de nuevo».</translation>
    </message>
    <message>
        <source>See my handout</source>
        <translation>Ver mi hoja para llevar</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Todo con el teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Not yet checked in the source itself.</source>
        <translation>Todavía no se ha comprobado en la propia fuente.</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops reading aloud. The key Esc does the same.</source>
        <translation>Deja de leer en voz alta. La tecla Esc hace lo mismo.</translation>
    </message>
    <message>
        <source>Reads the part before this one.</source>
        <translation>Lee la parte anterior a esta.</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Reads the next part.</source>
        <translation>Lee la parte siguiente.</translation>
    </message>
    <message>
        <source>The next speed; after the fastest comes the slowest.</source>
        <translation>La velocidad siguiente; después de la más rápida viene la más lenta.</translation>
    </message>
    <message>
        <source>The next volume; after the loudest comes the lowest.</source>
        <translation>El volumen siguiente; después del más alto viene el más bajo.</translation>
    </message>
    <message>
        <source>Speak controls</source>
        <translation>Decir los botones</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>The voice is made ready …</source>
        <translation>Se prepara la voz…</translation>
    </message>
    <message>
        <source>Controls speak.</source>
        <translation>Los botones hablan.</translation>
    </message>
    <message>
        <source>Reading aloud: %1 of %2</source>
        <translation>Lee en voz alta: %1 de %2</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>En pausa: %1 de %2</translation>
    </message>
    <message>
        <source>This computer has no voice that could read aloud. Staff can bring one: on Windows in Settings, Time and language, Speech; on Linux by the packages speech-dispatcher, espeak-ng and libpulse0.</source>
        <translation>Este equipo no tiene una voz que pueda leer. El personal puede ponerla: en Windows, en Configuración, Hora e idioma, Voz; en Linux, con los paquetes speech-dispatcher, espeak-ng y libpulse0.</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Staff can bring one: on Windows in Settings, Time and language, Speech, Add voices; on Linux by the package espeak-ng.</source>
        <translation>Este equipo no tiene una voz para este idioma. El personal puede ponerla: en Windows, en Configuración, Hora e idioma, Voz, Agregar voces; en Linux, con el paquete espeak-ng.</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped. You can try again.</source>
        <translation>La voz de este equipo se ha detenido. Puede probar otra vez.</translation>
    </message>
    <message>
        <source>The controls speak now. Press V and they are silent again.</source>
        <translation>Ahora los botones hablan. Pulse V y vuelven a callar.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>This computer has no voice for this. Please tell the staff.</source>
        <translation>Este equipo no tiene voz para esto. Dígaselo al personal.</translation>
    </message>
    <message>
        <source>Stops for a while, or goes on with the same sentence. The keys Ctrl+R do the same.</source>
        <translation>Hace una pausa, o sigue con la misma frase. Las teclas Ctrl+R hacen lo mismo.</translation>
    </message>
    <message>
        <source>Says the name of each control as you come to it. The keys Ctrl+Shift+R do the same.</source>
        <translation>Dice el nombre de cada botón al llegar a él. Las teclas Ctrl+Mayús+R hacen lo mismo.</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Question %1 of %2.</source>
        <translation>Pregunta %1 de %2.</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Respuesta %1: %2</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Show this to staff</source>
        <translation>Mostrar esto al personal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Goes back to the emergency signs.</source>
        <translation>Vuelve a las señales de urgencia.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Reads this card aloud. The key R does the same.</source>
        <translation>Lee esta tarjeta en voz alta. La tecla R hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Tried</source>
        <translation>Ya lo probó</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>Lo está pensando</translation>
    </message>
    <message>
        <source>Not suitable now</source>
        <translation>Por ahora no conviene</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>TroubleView</name>
    <message>
        <source>Something went wrong here</source>
        <translation>Algo falló aquí</translation>
    </message>
    <message>
        <source>It is not your fault. The marks that you made on the ladder are still there. The button for the emergency signs still works.</source>
        <translation>No es culpa suya. Las marcas que hizo en la escalera siguen ahí. El botón de las señales de urgencia sigue funcionando.</translation>
    </message>
    <message>
        <source>If you do nothing, this screen goes back to the start by itself in a few seconds.</source>
        <translation>Si no hace nada, esta pantalla vuelve sola al inicio en unos segundos.</translation>
    </message>
    <message>
        <source>Back to the ladder</source>
        <translation>Volver a la escalera</translation>
    </message>
</context>
<context>
    <name>UnderstoodCheck</name>
    <message>
        <source>Yes, that is right.</source>
        <translation>Sí, así es.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>No del todo.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>Read it again: %1</source>
        <translation>Leerlo otra vez: %1</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read the question aloud</source>
        <translation>Leer la pregunta en voz alta</translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against, or in doubt</source>
        <translation>En contra, o con dudas</translation>
    </message>
</context>
</TS>
