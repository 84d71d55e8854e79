# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/attract_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attract_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_AttractView(object):
    def setupUi(self, AttractView):
        if not AttractView.objectName():
            AttractView.setObjectName(u"AttractView")
        AttractView.resize(1366, 768)
        self.attractLayout = QVBoxLayout(AttractView)
        self.attractLayout.setSpacing(0)
        self.attractLayout.setObjectName(u"attractLayout")
        self.attractLayout.setContentsMargins(0, 0, 0, 0)
        self.attractScroll = QScrollArea(AttractView)
        self.attractScroll.setObjectName(u"attractScroll")
        self.attractScroll.setWidgetResizable(True)
        self.attractScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.attractScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.attractBody = QWidget()
        self.attractBody.setObjectName(u"attractBody")
        self.attractBodyLayout = QVBoxLayout(self.attractBody)
        self.attractBodyLayout.setSpacing(24)
        self.attractBodyLayout.setObjectName(u"attractBodyLayout")
        self.attractBodyLayout.setContentsMargins(48, 36, 48, 36)
        self.attractTopSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attractBodyLayout.addItem(self.attractTopSpacer)

        self.logoLabel = QLabel(self.attractBody)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.attractBodyLayout.addWidget(self.logoLabel)

        self.welcomeLabel = QLabel(self.attractBody)
        self.welcomeLabel.setObjectName(u"welcomeLabel")
        self.welcomeLabel.setText(u"After an injection")
        self.welcomeLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.welcomeLabel.setWordWrap(True)
        self.welcomeLabel.setProperty(u"role", u"welcome")

        self.attractBodyLayout.addWidget(self.welcomeLabel)

        self.promiseLabel = QLabel(self.attractBody)
        self.promiseLabel.setObjectName(u"promiseLabel")
        self.promiseLabel.setText(u"What can come next")
        self.promiseLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.promiseLabel.setWordWrap(True)
        self.promiseLabel.setProperty(u"role", u"promise")

        self.attractBodyLayout.addWidget(self.promiseLabel)

        self.languagesLayout = QVBoxLayout()
        self.languagesLayout.setSpacing(18)
        self.languagesLayout.setObjectName(u"languagesLayout")

        self.attractBodyLayout.addLayout(self.languagesLayout)

        self.attractBottomSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attractBodyLayout.addItem(self.attractBottomSpacer)

        self.attractBodyLayout.setStretch(0, 2)
        self.attractBodyLayout.setStretch(5, 1)
        self.attractScroll.setWidget(self.attractBody)

        self.attractLayout.addWidget(self.attractScroll)

        self.attractFoot = QWidget(AttractView)
        self.attractFoot.setObjectName(u"attractFoot")
        self.attractFootLayout = QVBoxLayout(self.attractFoot)
        self.attractFootLayout.setObjectName(u"attractFootLayout")
        self.attractFootLayout.setContentsMargins(48, 12, 48, 24)
        self.staffLabel = QLabel(self.attractFoot)
        self.staffLabel.setObjectName(u"staffLabel")
        self.staffLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.staffLabel.setWordWrap(True)
        self.staffLabel.setProperty(u"role", u"small")

        self.attractFootLayout.addWidget(self.staffLabel)

        self.attractFaultLabel = QLabel(self.attractFoot)
        self.attractFaultLabel.setObjectName(u"attractFaultLabel")
        self.attractFaultLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.attractFaultLabel.setWordWrap(True)
        self.attractFaultLabel.setProperty(u"role", u"small")

        self.attractFootLayout.addWidget(self.attractFaultLabel)

        self.attractVoiceButton = QPushButton(self.attractFoot)
        self.attractVoiceButton.setObjectName(u"attractVoiceButton")
        self.attractVoiceButton.setText(u"Speak to me")
        self.attractVoiceButton.setCheckable(True)

        self.attractFootLayout.addWidget(self.attractVoiceButton)

        self.attractEmergencyButton = QPushButton(self.attractFoot)
        self.attractEmergencyButton.setObjectName(u"attractEmergencyButton")
        self.attractEmergencyButton.setText(u"Emergency signs")
        self.attractEmergencyButton.setProperty(u"role", u"emergency")

        self.attractFootLayout.addWidget(self.attractEmergencyButton)


        self.attractLayout.addWidget(self.attractFoot)

        QWidget.setTabOrder(self.attractVoiceButton, self.attractEmergencyButton)

        self.retranslateUi(AttractView)

        QMetaObject.connectSlotsByName(AttractView)
    # setupUi

    def retranslateUi(self, AttractView):
        AttractView.setWindowTitle(QCoreApplication.translate("AttractView", u"Welcome", None))
        self.staffLabel.setText(QCoreApplication.translate("AttractView", u"For the staff: this screen has restarted several times. Its log says why.", None))
        self.attractFaultLabel.setText(QCoreApplication.translate("AttractView", u"A setting of this computer could not be read. Please tell the person who looks after it.", None))
    # retranslateUi
