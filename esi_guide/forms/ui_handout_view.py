# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/handout_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handout_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.sheet_preview import SheetPreview

class Ui_HandoutView(object):
    def setupUi(self, HandoutView):
        if not HandoutView.objectName():
            HandoutView.setObjectName(u"HandoutView")
        HandoutView.resize(1366, 700)
        self.handoutLayout = QHBoxLayout(HandoutView)
        self.handoutLayout.setSpacing(0)
        self.handoutLayout.setObjectName(u"handoutLayout")
        self.handoutLayout.setContentsMargins(0, 0, 0, 0)
        self.controlsScroll = QScrollArea(HandoutView)
        self.controlsScroll.setObjectName(u"controlsScroll")
        self.controlsScroll.setWidgetResizable(True)
        self.controlsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.controlsScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.handoutControls = QWidget()
        self.handoutControls.setObjectName(u"handoutControls")
        self.handoutControlsLayout = QVBoxLayout(self.handoutControls)
        self.handoutControlsLayout.setSpacing(14)
        self.handoutControlsLayout.setObjectName(u"handoutControlsLayout")
        self.handoutControlsLayout.setContentsMargins(28, 22, 22, 28)
        self.handoutTitleLabel = QLabel(self.handoutControls)
        self.handoutTitleLabel.setObjectName(u"handoutTitleLabel")
        self.handoutTitleLabel.setWordWrap(True)
        self.handoutTitleLabel.setProperty(u"role", u"title")

        self.handoutControlsLayout.addWidget(self.handoutTitleLabel)

        self.handoutIntroLabel = QLabel(self.handoutControls)
        self.handoutIntroLabel.setObjectName(u"handoutIntroLabel")
        self.handoutIntroLabel.setWordWrap(True)

        self.handoutControlsLayout.addWidget(self.handoutIntroLabel)

        self.handoutActions = FlowRow(self.handoutControls)
        self.handoutActions.setObjectName(u"handoutActions")
        self.saveButton = QPushButton(self.handoutActions)
        self.saveButton.setObjectName(u"saveButton")
        self.printButton = QPushButton(self.handoutActions)
        self.printButton.setObjectName(u"printButton")
        self.phoneButton = QPushButton(self.handoutActions)
        self.phoneButton.setObjectName(u"phoneButton")

        self.handoutControlsLayout.addWidget(self.handoutActions)

        self.handoutNoticeLabel = QLabel(self.handoutControls)
        self.handoutNoticeLabel.setObjectName(u"handoutNoticeLabel")
        self.handoutNoticeLabel.setText(u"What happened")
        self.handoutNoticeLabel.setWordWrap(True)
        self.handoutNoticeLabel.setProperty(u"role", u"notice")

        self.handoutControlsLayout.addWidget(self.handoutNoticeLabel)

        self.handoutStateLabel = QLabel(self.handoutControls)
        self.handoutStateLabel.setObjectName(u"handoutStateLabel")
        self.handoutStateLabel.setText(u"How the sheet stands")
        self.handoutStateLabel.setWordWrap(True)
        self.handoutStateLabel.setProperty(u"role", u"small")

        self.handoutControlsLayout.addWidget(self.handoutStateLabel)

        self.sizeHeading = QLabel(self.handoutControls)
        self.sizeHeading.setObjectName(u"sizeHeading")
        self.sizeHeading.setWordWrap(True)
        self.sizeHeading.setProperty(u"role", u"card-heading")

        self.handoutControlsLayout.addWidget(self.sizeHeading)

        self.sizeRow = FlowRow(self.handoutControls)
        self.sizeRow.setObjectName(u"sizeRow")
        self.normalButton = QPushButton(self.sizeRow)
        self.normalButton.setObjectName(u"normalButton")
        self.normalButton.setCheckable(True)
        self.normalButton.setAutoExclusive(True)
        self.largeButton = QPushButton(self.sizeRow)
        self.largeButton.setObjectName(u"largeButton")
        self.largeButton.setCheckable(True)
        self.largeButton.setAutoExclusive(True)

        self.handoutControlsLayout.addWidget(self.sizeRow)

        self.paperHeading = QLabel(self.handoutControls)
        self.paperHeading.setObjectName(u"paperHeading")
        self.paperHeading.setWordWrap(True)
        self.paperHeading.setProperty(u"role", u"card-heading")

        self.handoutControlsLayout.addWidget(self.paperHeading)

        self.paperRow = FlowRow(self.handoutControls)
        self.paperRow.setObjectName(u"paperRow")
        self.a4Button = QPushButton(self.paperRow)
        self.a4Button.setObjectName(u"a4Button")
        self.a4Button.setCheckable(True)
        self.a4Button.setAutoExclusive(True)
        self.letterButton = QPushButton(self.paperRow)
        self.letterButton.setObjectName(u"letterButton")
        self.letterButton.setCheckable(True)
        self.letterButton.setAutoExclusive(True)

        self.handoutControlsLayout.addWidget(self.paperRow)

        self.partsHeading = QLabel(self.handoutControls)
        self.partsHeading.setObjectName(u"partsHeading")
        self.partsHeading.setWordWrap(True)
        self.partsHeading.setProperty(u"role", u"card-heading")

        self.handoutControlsLayout.addWidget(self.partsHeading)

        self.partsRow = FlowRow(self.handoutControls)
        self.partsRow.setObjectName(u"partsRow")
        self.pathPartButton = QPushButton(self.partsRow)
        self.pathPartButton.setObjectName(u"pathPartButton")
        self.pathPartButton.setCheckable(True)
        self.pathPartButton.setChecked(True)
        self.pathPartButton.setProperty(u"part", u"path")
        self.mattersPartButton = QPushButton(self.partsRow)
        self.mattersPartButton.setObjectName(u"mattersPartButton")
        self.mattersPartButton.setCheckable(True)
        self.mattersPartButton.setChecked(True)
        self.mattersPartButton.setProperty(u"part", u"matters")
        self.optionsPartButton = QPushButton(self.partsRow)
        self.optionsPartButton.setObjectName(u"optionsPartButton")
        self.optionsPartButton.setCheckable(True)
        self.optionsPartButton.setChecked(True)
        self.optionsPartButton.setProperty(u"part", u"options")
        self.numbersPartButton = QPushButton(self.partsRow)
        self.numbersPartButton.setObjectName(u"numbersPartButton")
        self.numbersPartButton.setCheckable(True)
        self.numbersPartButton.setChecked(True)
        self.numbersPartButton.setProperty(u"part", u"numbers")
        self.figuresPartButton = QPushButton(self.partsRow)
        self.figuresPartButton.setObjectName(u"figuresPartButton")
        self.figuresPartButton.setCheckable(True)
        self.figuresPartButton.setChecked(True)
        self.figuresPartButton.setProperty(u"part", u"figures")
        self.comparisonPartButton = QPushButton(self.partsRow)
        self.comparisonPartButton.setObjectName(u"comparisonPartButton")
        self.comparisonPartButton.setCheckable(True)
        self.comparisonPartButton.setChecked(True)
        self.comparisonPartButton.setProperty(u"part", u"comparison")
        self.questionsPartButton = QPushButton(self.partsRow)
        self.questionsPartButton.setObjectName(u"questionsPartButton")
        self.questionsPartButton.setCheckable(True)
        self.questionsPartButton.setChecked(True)
        self.questionsPartButton.setProperty(u"part", u"questions")

        self.handoutControlsLayout.addWidget(self.partsRow)

        self.handoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.handoutControlsLayout.addItem(self.handoutSpacer)

        self.controlsScroll.setWidget(self.handoutControls)

        self.handoutLayout.addWidget(self.controlsScroll)

        self.previewScroll = QScrollArea(HandoutView)
        self.previewScroll.setObjectName(u"previewScroll")
        self.previewScroll.setWidgetResizable(True)
        self.previewScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.previewScroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.previewBody = QWidget()
        self.previewBody.setObjectName(u"previewBody")
        self.previewLayout = QVBoxLayout(self.previewBody)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(22, 22, 22, 22)
        self.sheetPreview = SheetPreview(self.previewBody)
        self.sheetPreview.setObjectName(u"sheetPreview")

        self.previewLayout.addWidget(self.sheetPreview)

        self.previewScroll.setWidget(self.previewBody)

        self.handoutLayout.addWidget(self.previewScroll)

        QWidget.setTabOrder(self.controlsScroll, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.phoneButton)
        QWidget.setTabOrder(self.phoneButton, self.normalButton)
        QWidget.setTabOrder(self.normalButton, self.largeButton)
        QWidget.setTabOrder(self.largeButton, self.a4Button)
        QWidget.setTabOrder(self.a4Button, self.letterButton)
        QWidget.setTabOrder(self.letterButton, self.pathPartButton)
        QWidget.setTabOrder(self.pathPartButton, self.mattersPartButton)
        QWidget.setTabOrder(self.mattersPartButton, self.optionsPartButton)
        QWidget.setTabOrder(self.optionsPartButton, self.numbersPartButton)
        QWidget.setTabOrder(self.numbersPartButton, self.figuresPartButton)
        QWidget.setTabOrder(self.figuresPartButton, self.comparisonPartButton)
        QWidget.setTabOrder(self.comparisonPartButton, self.questionsPartButton)
        QWidget.setTabOrder(self.questionsPartButton, self.previewScroll)

        self.retranslateUi(HandoutView)

        QMetaObject.connectSlotsByName(HandoutView)
    # setupUi

    def retranslateUi(self, HandoutView):
        HandoutView.setWindowTitle(QCoreApplication.translate("HandoutView", u"My handout", None))
#if QT_CONFIG(accessibility)
        self.controlsScroll.setAccessibleName(QCoreApplication.translate("HandoutView", u"My handout", None))
#endif // QT_CONFIG(accessibility)
        self.handoutTitleLabel.setText(QCoreApplication.translate("HandoutView", u"My handout", None))
        self.handoutIntroLabel.setText(QCoreApplication.translate("HandoutView", u"A sheet to take along and to talk about. It is made from what you marked and picked. Nothing of it is kept.", None))
        self.saveButton.setText(QCoreApplication.translate("HandoutView", u"Save as PDF", None))
        self.printButton.setText(QCoreApplication.translate("HandoutView", u"Print", None))
        self.phoneButton.setText(QCoreApplication.translate("HandoutView", u"On my phone", None))
#if QT_CONFIG(accessibility)
        self.phoneButton.setAccessibleDescription(QCoreApplication.translate("HandoutView", u"Shows the sheet as text in a code that the camera of a phone reads.", None))
#endif // QT_CONFIG(accessibility)
        self.sizeHeading.setText(QCoreApplication.translate("HandoutView", u"Size of the print", None))
        self.normalButton.setText(QCoreApplication.translate("HandoutView", u"Normal", None))
        self.largeButton.setText(QCoreApplication.translate("HandoutView", u"Large print", None))
        self.paperHeading.setText(QCoreApplication.translate("HandoutView", u"Paper", None))
        self.a4Button.setText(QCoreApplication.translate("HandoutView", u"A4", None))
        self.letterButton.setText(QCoreApplication.translate("HandoutView", u"Letter", None))
        self.partsHeading.setText(QCoreApplication.translate("HandoutView", u"On it beside the emergency signs", None))
        self.pathPartButton.setText(QCoreApplication.translate("HandoutView", u"My path", None))
        self.mattersPartButton.setText(QCoreApplication.translate("HandoutView", u"What matters to me", None))
        self.optionsPartButton.setText(QCoreApplication.translate("HandoutView", u"Options and facts", None))
        self.numbersPartButton.setText(QCoreApplication.translate("HandoutView", u"Numbers", None))
        self.figuresPartButton.setText(QCoreApplication.translate("HandoutView", u"Drawings", None))
        self.comparisonPartButton.setText(QCoreApplication.translate("HandoutView", u"Side by side", None))
        self.questionsPartButton.setText(QCoreApplication.translate("HandoutView", u"My questions", None))
#if QT_CONFIG(accessibility)
        self.previewScroll.setAccessibleName(QCoreApplication.translate("HandoutView", u"How the sheet looks", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
