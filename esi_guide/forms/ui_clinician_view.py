# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
# Made from ui/clinician_view.ui by `packaging/build.py forms`; do not edit.
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clinician_view.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.section_list import SectionList
from esi_guide.widgets.source_list import SourceList

class Ui_ClinicianView(object):
    def setupUi(self, ClinicianView):
        if not ClinicianView.objectName():
            ClinicianView.setObjectName(u"ClinicianView")
        ClinicianView.resize(680, 600)
        ClinicianView.setProperty(u"role", u"clinician")
        self.viewLayout = QVBoxLayout(ClinicianView)
        self.viewLayout.setSpacing(12)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(18, 16, 18, 18)
        self.headRow = FlowRow(ClinicianView)
        self.headRow.setObjectName(u"headRow")
        self.clinicianHeading = QLabel(self.headRow)
        self.clinicianHeading.setObjectName(u"clinicianHeading")
        self.clinicianHeading.setGeometry(QRect(0, 0, 320, 44))
        self.clinicianHeading.setWordWrap(True)
        self.clinicianHeading.setProperty(u"flowStretch", True)
        self.hideButton = QPushButton(self.headRow)
        self.hideButton.setObjectName(u"hideButton")
        self.hideButton.setGeometry(QRect(328, 0, 140, 44))

        self.viewLayout.addWidget(self.headRow)

        self.howToReadLabel = QLabel(ClinicianView)
        self.howToReadLabel.setObjectName(u"howToReadLabel")
        self.howToReadLabel.setWordWrap(True)
        self.howToReadLabel.setProperty(u"role", u"small")

        self.viewLayout.addWidget(self.howToReadLabel)

        self.clinicianNoticeLabel = ContentLabel(ClinicianView)
        self.clinicianNoticeLabel.setObjectName(u"clinicianNoticeLabel")
        self.clinicianNoticeLabel.setText(u"A notice about these details")
        self.clinicianNoticeLabel.setProperty(u"role", u"notice")
        self.clinicianNoticeLabel.setProperty(u"contentField", u"clinician_notice")

        self.viewLayout.addWidget(self.clinicianNoticeLabel)

        self.clinicianSections = SectionList(ClinicianView)
        self.clinicianSections.setObjectName(u"clinicianSections")
        self.clinicianSections.setProperty(u"contentField", u"clinician")

        self.viewLayout.addWidget(self.clinicianSections)

        self.clinicianSourcesPart = QFrame(ClinicianView)
        self.clinicianSourcesPart.setObjectName(u"clinicianSourcesPart")
        self.clinicianSourcesLayout = QVBoxLayout(self.clinicianSourcesPart)
        self.clinicianSourcesLayout.setSpacing(10)
        self.clinicianSourcesLayout.setObjectName(u"clinicianSourcesLayout")
        self.clinicianSourcesLayout.setContentsMargins(0, 0, 0, 0)
        self.clinicianSourcesHeading = QLabel(self.clinicianSourcesPart)
        self.clinicianSourcesHeading.setObjectName(u"clinicianSourcesHeading")
        self.clinicianSourcesHeading.setIndent(5)
        self.clinicianSourcesHeading.setWordWrap(True)
        self.clinicianSourcesHeading.setProperty(u"role", u"card-heading")

        self.clinicianSourcesLayout.addWidget(self.clinicianSourcesHeading)

        self.clinicianSources = SourceList(self.clinicianSourcesPart)
        self.clinicianSources.setObjectName(u"clinicianSources")
        self.clinicianSources.setProperty(u"contentField", u"clinician_sources")

        self.clinicianSourcesLayout.addWidget(self.clinicianSources)


        self.viewLayout.addWidget(self.clinicianSourcesPart)

        self.clinicianReviewLabel = ContentLabel(ClinicianView)
        self.clinicianReviewLabel.setObjectName(u"clinicianReviewLabel")
        self.clinicianReviewLabel.setIndent(5)
        self.clinicianReviewLabel.setText(u"Review status")
        self.clinicianReviewLabel.setProperty(u"role", u"small")
        self.clinicianReviewLabel.setProperty(u"contentField", u"clinician_review")

        self.viewLayout.addWidget(self.clinicianReviewLabel)

        QWidget.setTabOrder(self.hideButton, self.clinicianSources)

        self.retranslateUi(ClinicianView)

        QMetaObject.connectSlotsByName(ClinicianView)
    # setupUi

    def retranslateUi(self, ClinicianView):
        ClinicianView.setWindowTitle(QCoreApplication.translate("ClinicianView", u"For the clinician", None))
        self.clinicianHeading.setText(QCoreApplication.translate("ClinicianView", u"For the clinician", None))
        self.hideButton.setText(QCoreApplication.translate("ClinicianView", u"Hide the details", None))
#if QT_CONFIG(accessibility)
        self.hideButton.setAccessibleDescription(QCoreApplication.translate("ClinicianView", u"Hides what this page says to the clinician.", None))
#endif // QT_CONFIG(accessibility)
        self.howToReadLabel.setText(QCoreApplication.translate("ClinicianView", u"Written for professionals. Ranges in brackets are confidence intervals unless words say otherwise. Many sources were seen as abstracts. Funding is named where it was seen.", None))
        self.clinicianSourcesHeading.setText(QCoreApplication.translate("ClinicianView", u"Sources of these details", None))
#if QT_CONFIG(accessibility)
        self.clinicianSources.setAccessibleName(QCoreApplication.translate("ClinicianView", u"Sources of these details", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
