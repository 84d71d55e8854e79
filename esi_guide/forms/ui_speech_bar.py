# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/speech_bar.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'speech_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.flow_row import FlowRow

class Ui_SpeechBar(object):
    def setupUi(self, SpeechBar):
        if not SpeechBar.objectName():
            SpeechBar.setObjectName(u"SpeechBar")
        SpeechBar.resize(1366, 60)
        SpeechBar.setProperty(u"role", u"footer")
        self.speechLayout = QVBoxLayout(SpeechBar)
        self.speechLayout.setSpacing(4)
        self.speechLayout.setObjectName(u"speechLayout")
        self.speechLayout.setContentsMargins(16, 6, 16, 6)
        self.speechMessageLabel = ContentLabel(SpeechBar)
        self.speechMessageLabel.setObjectName(u"speechMessageLabel")
        self.speechMessageLabel.setText(u"Why nothing is heard")
        self.speechMessageLabel.setProperty(u"role", u"notice")

        self.speechLayout.addWidget(self.speechMessageLabel)

        self.speechRow = FlowRow(SpeechBar)
        self.speechRow.setObjectName(u"speechRow")
        self.speechPlaceLabel = QLabel(self.speechRow)
        self.speechPlaceLabel.setObjectName(u"speechPlaceLabel")
        self.speechPlaceLabel.setGeometry(QRect(0, 0, 320, 44))
        self.speechPlaceLabel.setText(u"What is read")
        self.speechPlaceLabel.setWordWrap(True)
        self.speechPlaceLabel.setProperty(u"role", u"label")
        self.speechPlaceLabel.setProperty(u"flowStretch", True)
        self.speechPlayButton = QPushButton(self.speechRow)
        self.speechPlayButton.setObjectName(u"speechPlayButton")
        self.speechPlayButton.setGeometry(QRect(328, 0, 140, 44))
        self.speechPlayButton.setText(u"Pause")
        self.speechStopButton = QPushButton(self.speechRow)
        self.speechStopButton.setObjectName(u"speechStopButton")
        self.speechStopButton.setGeometry(QRect(476, 0, 140, 44))
        self.speechBackButton = QPushButton(self.speechRow)
        self.speechBackButton.setObjectName(u"speechBackButton")
        self.speechBackButton.setGeometry(QRect(624, 0, 140, 44))
        self.speechOnButton = QPushButton(self.speechRow)
        self.speechOnButton.setObjectName(u"speechOnButton")
        self.speechOnButton.setGeometry(QRect(772, 0, 140, 44))
        self.speechSpeedButton = QPushButton(self.speechRow)
        self.speechSpeedButton.setObjectName(u"speechSpeedButton")
        self.speechSpeedButton.setGeometry(QRect(920, 0, 140, 44))
        self.speechSpeedButton.setText(u"Speed")
        self.speechVolumeButton = QPushButton(self.speechRow)
        self.speechVolumeButton.setObjectName(u"speechVolumeButton")
        self.speechVolumeButton.setGeometry(QRect(1068, 0, 140, 44))
        self.speechVolumeButton.setText(u"Volume")
        self.speechControlsButton = QPushButton(self.speechRow)
        self.speechControlsButton.setObjectName(u"speechControlsButton")
        self.speechControlsButton.setGeometry(QRect(1216, 0, 140, 44))
        self.speechControlsButton.setCheckable(True)

        self.speechLayout.addWidget(self.speechRow)

        QWidget.setTabOrder(self.speechPlayButton, self.speechStopButton)
        QWidget.setTabOrder(self.speechStopButton, self.speechBackButton)
        QWidget.setTabOrder(self.speechBackButton, self.speechOnButton)
        QWidget.setTabOrder(self.speechOnButton, self.speechSpeedButton)
        QWidget.setTabOrder(self.speechSpeedButton, self.speechVolumeButton)
        QWidget.setTabOrder(self.speechVolumeButton, self.speechControlsButton)

        self.retranslateUi(SpeechBar)

        QMetaObject.connectSlotsByName(SpeechBar)
    # setupUi

    def retranslateUi(self, SpeechBar):
        SpeechBar.setWindowTitle(QCoreApplication.translate("SpeechBar", u"Reading aloud", None))
#if QT_CONFIG(accessibility)
        SpeechBar.setAccessibleName(QCoreApplication.translate("SpeechBar", u"Reading aloud", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.speechPlayButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"Stops for a while, or goes on with the same sentence. The keys Ctrl+R do the same.", None))
#endif // QT_CONFIG(accessibility)
        self.speechStopButton.setText(QCoreApplication.translate("SpeechBar", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.speechStopButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"Stops reading aloud. The key Esc does the same.", None))
#endif // QT_CONFIG(accessibility)
        self.speechBackButton.setText(QCoreApplication.translate("SpeechBar", u"Previous part", None))
#if QT_CONFIG(accessibility)
        self.speechBackButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"Reads the part before this one.", None))
#endif // QT_CONFIG(accessibility)
        self.speechOnButton.setText(QCoreApplication.translate("SpeechBar", u"Next part", None))
#if QT_CONFIG(accessibility)
        self.speechOnButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"Reads the next part.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.speechSpeedButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"The next speed; after the fastest comes the slowest.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.speechVolumeButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"The next volume; after the loudest comes the lowest.", None))
#endif // QT_CONFIG(accessibility)
        self.speechControlsButton.setText(QCoreApplication.translate("SpeechBar", u"Speak controls", None))
#if QT_CONFIG(accessibility)
        self.speechControlsButton.setAccessibleDescription(QCoreApplication.translate("SpeechBar", u"Says the name of each control as you come to it. The keys Ctrl+Shift+R do the same.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
