# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/ladder_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ladder_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from esi_guide.widgets.clinic_card import ClinicCard
from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.ladder_canvas import (LadderCanvas, LadderScroll)
from esi_guide.widgets.path_label import PathLabel
from esi_guide.widgets.scroll_buttons import ScrollButtons

class Ui_LadderView(object):
    def setupUi(self, LadderView):
        if not LadderView.objectName():
            LadderView.setObjectName(u"LadderView")
        LadderView.resize(1366, 700)
        self.largerChartAction = QAction(LadderView)
        self.largerChartAction.setObjectName(u"largerChartAction")
        self.smallerChartAction = QAction(LadderView)
        self.smallerChartAction.setObjectName(u"smallerChartAction")
        self.fitChartAction = QAction(LadderView)
        self.fitChartAction.setObjectName(u"fitChartAction")
        self.listAction = QAction(LadderView)
        self.listAction.setObjectName(u"listAction")
        self.listAction.setCheckable(True)
        self.viewLayout = QHBoxLayout(LadderView)
        self.viewLayout.setSpacing(0)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.ladderScroll = LadderScroll(LadderView)
        self.ladderScroll.setObjectName(u"ladderScroll")
        self.ladderScroll.setWidgetResizable(True)
        self.ladderScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ladderContents = QWidget()
        self.ladderContents.setObjectName(u"ladderContents")
        self.contentsLayout = QVBoxLayout(self.ladderContents)
        self.contentsLayout.setSpacing(0)
        self.contentsLayout.setObjectName(u"contentsLayout")
        self.contentsLayout.setContentsMargins(0, 0, 0, 0)
        self.settingsFaultLabel = QLabel(self.ladderContents)
        self.settingsFaultLabel.setObjectName(u"settingsFaultLabel")
        self.settingsFaultLabel.setWordWrap(True)
        self.settingsFaultLabel.setProperty(u"role", u"notice")

        self.contentsLayout.addWidget(self.settingsFaultLabel)

        self.pathBar = FlowRow(self.ladderContents)
        self.pathBar.setObjectName(u"pathBar")
        self.pathBar.setProperty(u"role", u"bar")
        self.howToReadLabel = ContentLabel(self.pathBar)
        self.howToReadLabel.setObjectName(u"howToReadLabel")
        self.howToReadLabel.setGeometry(QRect(0, 0, 320, 44))
        self.howToReadLabel.setText(u"How to read the chart")
        self.howToReadLabel.setProperty(u"contentField", u"how_to_read")
        self.howToReadLabel.setProperty(u"flowStretch", True)
        self.pathLabel = PathLabel(self.pathBar)
        self.pathLabel.setObjectName(u"pathLabel")
        self.pathLabel.setGeometry(QRect(328, 0, 320, 44))
        self.pathLabel.setText(u"The path in words")
        self.pathLabel.setProperty(u"flowStretch", True)
        self.startOverButton = QPushButton(self.pathBar)
        self.startOverButton.setObjectName(u"startOverButton")
        self.startOverButton.setGeometry(QRect(656, 0, 140, 44))
        self.mattersButton = QPushButton(self.pathBar)
        self.mattersButton.setObjectName(u"mattersButton")
        self.mattersButton.setGeometry(QRect(0, 0, 240, 44))
        self.ladderCompareButton = QPushButton(self.pathBar)
        self.ladderCompareButton.setObjectName(u"ladderCompareButton")
        self.ladderCompareButton.setGeometry(QRect(0, 0, 240, 44))
        self.sheetButton = QPushButton(self.pathBar)
        self.sheetButton.setObjectName(u"sheetButton")
        self.sheetButton.setGeometry(QRect(0, 0, 240, 44))
        self.readChartButton = QPushButton(self.pathBar)
        self.readChartButton.setObjectName(u"readChartButton")
        self.readChartButton.setGeometry(QRect(900, 0, 140, 44))
        self.chartButton = QToolButton(self.pathBar)
        self.chartButton.setObjectName(u"chartButton")
        self.chartButton.setGeometry(QRect(804, 0, 140, 44))
        self.chartButton.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chartButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.themeButton = QPushButton(self.pathBar)
        self.themeButton.setObjectName(u"themeButton")
        self.themeButton.setGeometry(QRect(1396, 0, 140, 44))

        self.contentsLayout.addWidget(self.pathBar)

        self.ladderCanvas = LadderCanvas(self.ladderContents)
        self.ladderCanvas.setObjectName(u"ladderCanvas")
        self.ladderCanvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.ladderCanvas.sizePolicy().hasHeightForWidth())
        self.ladderCanvas.setSizePolicy(sizePolicy)

        self.contentsLayout.addWidget(self.ladderCanvas)

        self.emergencyBand = QFrame(self.ladderContents)
        self.emergencyBand.setObjectName(u"emergencyBand")
        self.emergencyBand.setProperty(u"role", u"band")
        self.bandLayout = QHBoxLayout(self.emergencyBand)
        self.bandLayout.setObjectName(u"bandLayout")
        self.bandLayout.setContentsMargins(16, 6, 16, 6)
        self.bandIcon = QLabel(self.emergencyBand)
        self.bandIcon.setObjectName(u"bandIcon")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.bandIcon.sizePolicy().hasHeightForWidth())
        self.bandIcon.setSizePolicy(sizePolicy1)

        self.bandLayout.addWidget(self.bandIcon)

        self.bandLabel = ContentLabel(self.emergencyBand)
        self.bandLabel.setObjectName(u"bandLabel")
        self.bandLabel.setText(u"The emergency signs in one sentence")
        self.bandLabel.setProperty(u"contentField", u"emergency_band")

        self.bandLayout.addWidget(self.bandLabel)


        self.contentsLayout.addWidget(self.emergencyBand)

        self.clinicCard = ClinicCard(self.ladderContents)
        self.clinicCard.setObjectName(u"clinicCard")
        self.clinicCard.setProperty(u"role", u"clinic")
        self.clinicCard.setProperty(u"contentField", u"clinic")

        self.contentsLayout.addWidget(self.clinicCard)

        self.footerBar = QFrame(self.ladderContents)
        self.footerBar.setObjectName(u"footerBar")
        self.footerLayout = QVBoxLayout(self.footerBar)
        self.footerLayout.setSpacing(2)
        self.footerLayout.setObjectName(u"footerLayout")
        self.footerLayout.setContentsMargins(18, 6, 18, 8)
        self.scopeLabel = ContentLabel(self.footerBar)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setText(u"What the guide covers")
        self.scopeLabel.setProperty(u"role", u"small")
        self.scopeLabel.setProperty(u"contentField", u"scope")

        self.footerLayout.addWidget(self.scopeLabel)

        self.disclaimerLabel = ContentLabel(self.footerBar)
        self.disclaimerLabel.setObjectName(u"disclaimerLabel")
        self.disclaimerLabel.setText(u"It explains and does not choose")
        self.disclaimerLabel.setProperty(u"role", u"small")
        self.disclaimerLabel.setProperty(u"contentField", u"disclaimer")

        self.footerLayout.addWidget(self.disclaimerLabel)


        self.contentsLayout.addWidget(self.footerBar)

        self.ladderScroll.setWidget(self.ladderContents)

        self.viewLayout.addWidget(self.ladderScroll)

        self.scrollButtons = ScrollButtons(LadderView)
        self.scrollButtons.setObjectName(u"scrollButtons")

        self.viewLayout.addWidget(self.scrollButtons)

        QWidget.setTabOrder(self.startOverButton, self.mattersButton)
        QWidget.setTabOrder(self.mattersButton, self.ladderCompareButton)
        QWidget.setTabOrder(self.ladderCompareButton, self.sheetButton)
        QWidget.setTabOrder(self.sheetButton, self.readChartButton)
        QWidget.setTabOrder(self.readChartButton, self.chartButton)
        QWidget.setTabOrder(self.chartButton, self.themeButton)

        self.retranslateUi(LadderView)

        QMetaObject.connectSlotsByName(LadderView)
    # setupUi

    def retranslateUi(self, LadderView):
        LadderView.setWindowTitle(QCoreApplication.translate("LadderView", u"Ladder", None))
        self.largerChartAction.setText(QCoreApplication.translate("LadderView", u"Larger chart", None))
        self.smallerChartAction.setText(QCoreApplication.translate("LadderView", u"Smaller chart", None))
        self.fitChartAction.setText(QCoreApplication.translate("LadderView", u"Fit the window", None))
        self.listAction.setText(QCoreApplication.translate("LadderView", u"Show as a list", None))
        self.settingsFaultLabel.setText(QCoreApplication.translate("LadderView", u"A setting of this computer could not be read. Please tell the person who looks after it.", None))
        self.startOverButton.setText(QCoreApplication.translate("LadderView", u"Start over", None))
#if QT_CONFIG(accessibility)
        self.startOverButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Takes back all marks, answers and picks.", None))
#endif // QT_CONFIG(accessibility)
        self.mattersButton.setText(QCoreApplication.translate("LadderView", u"What matters to me", None))
#if QT_CONFIG(accessibility)
        self.mattersButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Puts beside each option what is known about what you choose.", None))
#endif // QT_CONFIG(accessibility)
        self.ladderCompareButton.setText(QCoreApplication.translate("LadderView", u"Compare options", None))
#if QT_CONFIG(accessibility)
        self.ladderCompareButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Sets two to four options side by side.", None))
#endif // QT_CONFIG(accessibility)
        self.sheetButton.setText(QCoreApplication.translate("LadderView", u"My sheet", None))
#if QT_CONFIG(accessibility)
        self.sheetButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Shows your path, what matters to you and your questions.", None))
#endif // QT_CONFIG(accessibility)
        self.readChartButton.setText(QCoreApplication.translate("LadderView", u"Read aloud", None))
#if QT_CONFIG(accessibility)
        self.readChartButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Reads the ladder to you, step by step. The keys Ctrl+R do the same.", None))
#endif // QT_CONFIG(accessibility)
        self.chartButton.setText(QCoreApplication.translate("LadderView", u"Chart view", None))
#if QT_CONFIG(accessibility)
        self.chartButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Makes the chart alone larger or smaller, or a list.", None))
#endif // QT_CONFIG(accessibility)
        self.themeButton.setText(QCoreApplication.translate("LadderView", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.themeButton.setAccessibleDescription(QCoreApplication.translate("LadderView", u"Changes between light, dark and high contrast.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bandIcon.setAccessibleName(QCoreApplication.translate("LadderView", u"Warning", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
