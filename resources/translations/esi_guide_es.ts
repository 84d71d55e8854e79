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
        <source>On a page: scroll</source>
        <translation>En una página: avanzar y retroceder</translation>
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
        <source>Takes back all marks and answers.</source>
        <translation>Borra todas las marcas y respuestas.</translation>
    </message>
    <message>
        <source>Smaller chart</source>
        <translation>Esquema menor</translation>
    </message>
    <message>
        <source>Makes the chart alone smaller.</source>
        <translation>Hace más pequeño solo el esquema.</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Makes the chart as large as the window shows whole.</source>
        <translation>Hace el esquema tan grande como quepa entero en la ventana.</translation>
    </message>
    <message>
        <source>Larger chart</source>
        <translation>Esquema mayor</translation>
    </message>
    <message>
        <source>Makes the chart alone larger.</source>
        <translation>Hace más grande solo el esquema.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Ver como lista</translation>
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
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Goes to the chart of all steps.</source>
        <translation>Va al esquema con todos los pasos.</translation>
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
        <source>Opens a list with forward, start over, colours, animations and keys.</source>
        <translation>Abre una lista con adelante, empezar de nuevo, colores, animaciones y teclas.</translation>
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
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
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
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
        <source>Who says yes, who says no, and why</source>
        <translation>Quién dice que sí, quién dice que no, y por qué</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
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
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
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
