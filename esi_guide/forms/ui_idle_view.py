# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/idle_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'idle_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_IdleView(object):
    def setupUi(self, IdleView):
        if not IdleView.objectName():
            IdleView.setObjectName(u"IdleView")
        IdleView.resize(1366, 768)
        self.idleLayout = QVBoxLayout(IdleView)
        self.idleLayout.setSpacing(0)
        self.idleLayout.setObjectName(u"idleLayout")
        self.idleLayout.setContentsMargins(0, 0, 0, 0)
        self.idleScroll = QScrollArea(IdleView)
        self.idleScroll.setObjectName(u"idleScroll")
        self.idleScroll.setWidgetResizable(True)
        self.idleScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.idleScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.idleBody = QWidget()
        self.idleBody.setObjectName(u"idleBody")
        self.idleBodyLayout = QVBoxLayout(self.idleBody)
        self.idleBodyLayout.setSpacing(24)
        self.idleBodyLayout.setObjectName(u"idleBodyLayout")
        self.idleBodyLayout.setContentsMargins(48, 36, 48, 36)
        self.idleTopSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.idleBodyLayout.addItem(self.idleTopSpacer)

        self.stillThereLabel = QLabel(self.idleBody)
        self.stillThereLabel.setObjectName(u"stillThereLabel")
        self.stillThereLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stillThereLabel.setWordWrap(True)
        self.stillThereLabel.setProperty(u"role", u"welcome")

        self.idleBodyLayout.addWidget(self.stillThereLabel)

        self.explainLabel = QLabel(self.idleBody)
        self.explainLabel.setObjectName(u"explainLabel")
        self.explainLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.explainLabel.setWordWrap(True)
        self.explainLabel.setProperty(u"role", u"summary")

        self.idleBodyLayout.addWidget(self.explainLabel)

        self.secondsLabel = QLabel(self.idleBody)
        self.secondsLabel.setObjectName(u"secondsLabel")
        self.secondsLabel.setText(u"30")
        self.secondsLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.secondsLabel.setWordWrap(True)
        self.secondsLabel.setProperty(u"role", u"countdown")

        self.idleBodyLayout.addWidget(self.secondsLabel)

        self.stayButton = QPushButton(self.idleBody)
        self.stayButton.setObjectName(u"stayButton")
        self.stayButton.setProperty(u"role", u"begin")

        self.idleBodyLayout.addWidget(self.stayButton)

        self.idleBottomSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.idleBodyLayout.addItem(self.idleBottomSpacer)

        self.idleBodyLayout.setStretch(0, 2)
        self.idleBodyLayout.setStretch(5, 1)
        self.idleScroll.setWidget(self.idleBody)

        self.idleLayout.addWidget(self.idleScroll)


        self.retranslateUi(IdleView)

        QMetaObject.connectSlotsByName(IdleView)
    # setupUi

    def retranslateUi(self, IdleView):
        IdleView.setWindowTitle(QCoreApplication.translate("IdleView", u"Are you still there?", None))
        self.stillThereLabel.setText(QCoreApplication.translate("IdleView", u"Are you still there?", None))
        self.explainLabel.setText(QCoreApplication.translate("IdleView", u"Touch the screen, or press any key, to go on where you are. If you have gone, all that you did here is forgotten.", None))
        self.stayButton.setText(QCoreApplication.translate("IdleView", u"Yes, go on", None))
#if QT_CONFIG(accessibility)
        self.stayButton.setAccessibleDescription(QCoreApplication.translate("IdleView", u"Keeps everything as it is.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
